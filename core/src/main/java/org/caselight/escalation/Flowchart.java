package org.caselight.escalation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a process in the language of Mermaid. */
final class Flowchart {
  private final EscalationProcess process;
  private final StringBuilder text = new StringBuilder();

  private Flowchart(EscalationProcess process) {
    this.process = process;
  }

  static String of(EscalationProcess process) {
    Flowchart chart = new Flowchart(process);
    chart.boxes();
    chart.arrows();
    return chart.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void boxes() {
    line("flowchart TD");
    line("  raised([" + label(Stream.of(process.name(), "Disagreement raised")) + "])");
    if (!process.notes().isEmpty()) {
      line("  whole[" + label(process.notes().stream()) + "]");
    }
    ImmutableList<EscalationStage> stages = process.stages();
    for (int i = 0; i < stages.size(); i++) {
      EscalationStage stage = stages.get(i);
      line(
          "  "
              + stageId(i)
              + "["
              + label(
                  Stream.concat(
                      Stream.of(stage.name(), "Decided by " + stage.decidedBy()),
                      stage.allowed().stream().map(limit -> "Within " + limit)))
              + "]");
      line("  " + questionId(i) + "{\"Resolved?\"}");
    }
    line("  resolved([\"Resolved\"])");
    line("  unresolved([\"Not resolved, no further stage\"])");
  }

  private void arrows() {
    if (!process.notes().isEmpty()) {
      line("  raised -.- whole");
    }
    line("  raised --> " + stageId(0));
    int last = process.stages().size() - 1;
    for (int i = 0; i <= last; i++) {
      line("  " + stageId(i) + " --> " + questionId(i));
      line("  " + questionId(i) + " -->|\"yes\"| resolved");
      line("  " + questionId(i) + " -->|\"no\"| " + (i == last ? "unresolved" : stageId(i + 1)));
    }
    if (process.mayBypass()) {
      for (int i = 0; i < last; i++) {
        String before = i == 0 ? "raised" : questionId(i - 1);
        line("  " + before + " -.->|\"bypass\"| " + stageId(i + 1));
      }
    }
  }

  // Never from a name: some words ("end") and beginnings would be read as orders.
  private static String stageId(int position) {
    return "s" + (position + 1);
  }

  private static String questionId(int position) {
    return "q" + (position + 1);
  }

  private static String label(Stream<String> lines) {
    return lines.map(Flowchart::escaped).collect(Collectors.joining("<br/>", "\"", "\""));
  }

  /**
   * All but the plainest characters by number. The colon is among them because Mermaid drops the
   * last semicolon, and with it the end of a number, of a line that has "style", a colon and a
   * number sign; full stop and hyphen because "1. " and "- " begin a list. Two words are orders
   * wherever on a line they stand, in a text too: "direction" before a blank, and the kinds of
   * charts that begin with "C4".
   */
  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    line.codePoints()
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || character == ' ' || character == ',') {
                escaped.appendCodePoint(character);
              } else {
                escaped.append('#').append(character).append(';');
              }
            });
    return escaped.toString().replace("direction ", "direction#32;").replace("C4", "C#52;");
  }
}
