package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A process in stages, each of which ends in a question: a flowchart that can be read aloud.
 *
 * @param caption what the process is, and the question at the end of each stage
 * @param stages the stages, first stage first
 * @param notes what holds for the whole; may be empty
 * @param mermaid the same as a chart in the language of Mermaid, whose lines end with a line feed
 */
public record FlowSteps(
    Words caption, ImmutableList<Stage> stages, ImmutableList<Words> notes, String mermaid)
    implements Block {
  /**
   * Takes a process.
   *
   * @param caption what it is
   * @param stages the stages
   * @param notes what holds for the whole
   * @param mermaid the same as a chart
   * @throws IllegalArgumentException if {@code caption}, {@code stages} or {@code mermaid} is empty
   */
  public FlowSteps {
    checkArgument(!caption.isEmpty(), "caption: must not be empty");
    checkArgument(!stages.isEmpty(), "stages: must not be empty");
    checkArgument(!mermaid.isBlank(), "mermaid: must not be blank");
  }

  /**
   * A stage. All but the first two and where it leads may be empty.
   *
   * @param name what it is called
   * @param decidedBy who decides
   * @param within in what time
   * @param ifYes where yes leads
   * @param ifNo where no leads
   * @param bypass who may go past it
   * @param note what else is to be said
   */
  public record Stage(
      Words name,
      Words decidedBy,
      Words within,
      Words ifYes,
      Words ifNo,
      Words bypass,
      Words note) {
    /**
     * Takes a stage.
     *
     * @throws IllegalArgumentException if {@code name}, {@code decidedBy}, {@code ifYes} or {@code
     *     ifNo} is empty
     */
    public Stage {
      checkArgument(!name.isEmpty(), "name: must not be empty");
      checkArgument(!decidedBy.isEmpty(), "decidedBy: must not be empty");
      checkArgument(!ifYes.isEmpty(), "ifYes: must not be empty");
      checkArgument(!ifNo.isEmpty(), "ifNo: must not be empty");
    }

    private Stream<Words> words() {
      return Stream.of(name, decidedBy, within, ifYes, ifNo, bypass, note);
    }
  }

  @Override
  public Stream<Words> words() {
    return Stream.of(Stream.of(caption), stages.stream().flatMap(Stage::words), notes.stream())
        .flatMap(words -> words);
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.flowSteps(this);
  }
}
