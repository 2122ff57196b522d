package org.caselight.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.caselight.calendar.TimeLimit;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.immutables.value.Value;

/**
 * How do professionals settle what they disagree about: in which stages, each decided by whom, and
 * in what time?
 *
 * <p>From each stage the way leads to the next. One may go past stages only where the process says
 * who may, and never back to an earlier one; a history that does is taken as it is, and {@link
 * Disagreement#issues} says so. Keep a process that changes on a {@link
 * org.caselight.calendar.Timeline} and take the one in force when the disagreement was raised.
 *
 * <p>Source: Thurrock, Children's Services Overview and Scrutiny Committee, Update on
 * Recommendations from Social Care Services Review: "the Chair asked for a flowchart of the dispute
 * resolution process".
 */
@Value.Immutable
@CaselightValue
public abstract class EscalationProcess implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int DAYS_A_WEEK = 7;

  EscalationProcess() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the process is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Where it is written.
   *
   * @return the document, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * The stages.
   *
   * @return from the first to the last, at least one
   */
  public abstract ImmutableList<EscalationStage> stages();

  /**
   * How long the whole may take, from the day the disagreement is raised.
   *
   * @return the limit, empty if only stages have one
   */
  public abstract Optional<TimeLimit> limit();

  /**
   * Who may go past stages.
   *
   * @return a post or a body, empty if nobody may
   */
  public abstract Optional<String> bypassBy();

  @Value.Check
  void validate() {
    Words.requireLine("name", name());
    source().ifPresent(source -> Words.requireLine("source", source));
    bypassBy().ifPresent(who -> Words.requireLine("bypassBy", who));
    checkArgument(!stages().isEmpty(), "stages: must be one or more, were none");
    Set<String> names = new HashSet<>();
    for (EscalationStage stage : stages()) {
      checkArgument(
          names.add(Words.key(stage.name())),
          "stages: must have different names, were two of '%s'",
          stage.name());
    }
  }

  /**
   * Whether stages may be gone past. What a history records is where a disagreement went, not who
   * took it there, so that it is for the reader to see whether it was who may.
   *
   * @return true if somebody may
   */
  public final boolean mayBypass() {
    return bypassBy().isPresent();
  }

  /**
   * The stage of a name.
   *
   * @param name the name, in whatever case
   * @return the stage, empty if the process has none of that name
   */
  public final Optional<EscalationStage> stage(String name) {
    int position = positionOf(name);
    return position < 0 ? Optional.empty() : Optional.of(stages().get(position));
  }

  /**
   * The stage to which a disagreement goes that is not settled.
   *
   * @param name the name of the stage it is at, in whatever case
   * @return the next stage; empty after the last, and if the process has none of that name
   */
  public final Optional<EscalationStage> stageAfter(String name) {
    int position = positionOf(name);
    return position < 0 || position == stages().size() - 1
        ? Optional.empty()
        : Optional.of(stages().get(position + 1));
  }

  /** From 0, or -1 if there is no such stage. */
  final int positionOf(String name) {
    Integer position = positions().get(Words.key(name));
    return position == null ? -1 : position;
  }

  /** From 0, by the key of the name: asked for every event of every disagreement. */
  @Value.Lazy
  ImmutableMap<String, Integer> positions() {
    return IntStream.range(0, stages().size())
        .boxed()
        .collect(toImmutableMap(i -> Words.key(stages().get(i).name()), i -> i));
  }

  /**
   * What the process itself contradicts.
   *
   * <ul>
   *   <li>{@code stages-longer-than-whole}, warning: the stages together may take longer than the
   *       whole may. Only stages whose limit is in the unit of the whole are added, days and weeks
   *       being one unit, so that what is found holds whatever the others take.
   * </ul>
   *
   * @return the issues, none if there is nothing to look at
   */
  public final ImmutableList<DataIssue<EscalationProcess>> issues() {
    return limit().stream()
        .filter(whole -> together(whole) > amount(whole))
        .map(
            whole ->
                DataIssue.warning(
                    "stages-longer-than-whole",
                    this,
                    "stages: may together take "
                        + together(whole)
                        + " "
                        + unit(whole).label()
                        + "s, the whole "
                        + whole))
        .collect(toImmutableList());
  }

  private long together(TimeLimit whole) {
    return stages().stream()
        .flatMap(stage -> stage.allowed().stream())
        .filter(allowed -> unit(allowed) == unit(whole))
        .mapToLong(EscalationProcess::amount)
        .sum();
  }

  private static TimeLimit.Unit unit(TimeLimit limit) {
    return limit.unit() == TimeLimit.Unit.WEEKS ? TimeLimit.Unit.DAYS : limit.unit();
  }

  private static long amount(TimeLimit limit) {
    return limit.unit() == TimeLimit.Unit.WEEKS
        ? (long) limit.amount() * DAYS_A_WEEK
        : limit.amount();
  }

  /**
   * The process in sentences, for those who cannot see a chart.
   *
   * @return a numbered sentence a stage, {@code 1. Practitioners: decided by the two practitioners
   *     within 1 working day. If not resolved, escalate to Team managers.}; then, without a number,
   *     how long the whole may take and who may go past stages, if the process says so
   */
  public final ImmutableList<String> steps() {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    for (int i = 0; i < stages().size(); i++) {
      EscalationStage stage = stages().get(i);
      steps.add(
          (i + 1)
              + ". "
              + stage
              + ". If not resolved, "
              + stageAfter(stage.name())
                  .map(next -> "escalate to " + next.name() + ".")
                  .orElse("there is no further stage."));
    }
    steps.addAll(notes().stream().map(note -> note + ".").toList());
    return steps.build();
  }

  /** What holds for the whole. */
  final ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    limit().ifPresent(limit -> notes.add("The whole process takes no more than " + limit));
    bypassBy().ifPresent(who -> notes.add("Any stage may be bypassed by " + who));
    return notes.build();
  }

  /**
   * The process as a flowchart, in the language of Mermaid.
   *
   * <p>A box a stage, with who decides and in what time; after each the question whether the
   * disagreement is resolved, whose yes leads to the end and whose no to the next stage, after the
   * last to "Not resolved, no further stage". Where stages may be bypassed a dotted arrow leads
   * past each stage but the last; that several in a row may be bypassed at once is not drawn. How
   * long the whole may take and who may bypass stands in a box beside the beginning.
   *
   * <p>Whatever names are given, they are only ever text in a box: every character of theirs but
   * letters, digits, blanks and commas is written as its number ({@code #34;} for a quotation
   * mark), and so are the blank after "direction" and the digit of "C4", which would be read as
   * orders. What a box is called in the chart ({@code s1}) never comes from a name.
   *
   * <p>Source: Mermaid, Flowcharts - Basic Syntax, "Special characters that break syntax" and
   * "Entity codes to escape characters". Arrows past one stage at a time are a convention of this
   * library; the other choice, an arrow to every later stage, is hard to read from four stages on.
   *
   * @return the chart, lines ended by a line feed, the last one too; the same for equal processes
   */
  public final String toMermaid() {
    return Flowchart.of(this);
  }

  /**
   * The process in words.
   *
   * @return {@code Resolving professional disagreements: Practitioners, Team managers, Heads of
   *     service; within 20 working days}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + String.join(", ", stages().stream().map(EscalationStage::name).toList())
        + limit().map(limit -> "; within " + limit).orElse("");
  }

  /** Builds an {@link EscalationProcess}: the name and a stage are required. */
  public static final class Builder extends ImmutableEscalationProcess.Builder {
    Builder() {}
  }
}
