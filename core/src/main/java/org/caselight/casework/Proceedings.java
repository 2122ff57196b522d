package org.caselight.casework;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.figure.Measures;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.immutables.value.Value;

/**
 * A child's stretch before or in the family court, beside whatever status the child has.
 *
 * <p>Proceedings are no {@link org.caselight.service.Status}: a child in proceedings is in care, on
 * a plan or neither, and counts once under that. How many are open, started and ended, and how long
 * they took, is asked as of any other {@link ChildSpan}:
 *
 * <pre>{@code
 * ImmutableSortedMap<Proceedings.Kind, Measured<Count>> open =
 *     proceedings.stream()
 *         .collect(byKey(List.of(Kind.values()), Proceedings::kind, ChildSpans.toOpenOn(day)));
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.39 and 2.45.
 */
@Value.Immutable
@CaselightValue
public abstract class Proceedings implements ChildSpan, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Proceedings> ORDER =
      Comparator.comparing(Proceedings::child)
          .thenComparing(Proceedings::startedOn)
          .thenComparing(Proceedings::endedOn, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Proceedings::kind);

  /** Before the court, or in it. */
  public enum Kind {
    /** The authority has told the parents what must change if it is not to go to court. */
    PRE_PROCEEDINGS("pre-proceedings"),
    /** The authority has asked the court for a care or supervision order. */
    CARE_PROCEEDINGS("care proceedings");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return the words, in lower case; the inverse of {@link #parse}
     */
    public String label() {
      return label;
    }

    /**
     * Finds a kind by its words.
     *
     * @param text the label of a kind, in whatever case
     * @return the kind
     * @throws IllegalArgumentException if no kind has that label: nothing is guessed
     */
    public static Kind parse(String text) {
      return Words.byLabel("proceedings", values(), Kind::label, text);
    }
  }

  Proceedings() {}

  /**
   * Proceedings that have not ended.
   *
   * @param child the child
   * @param kind before the court, or in it
   * @param startedOn the first day, from 1900 to 2200
   * @return the proceedings
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Proceedings of(ChildId child, Kind kind, LocalDate startedOn) {
    return builder().child(child).kind(kind).startedOn(startedOn).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ChildId child();

  /**
   * Before the court, or in it.
   *
   * @return the kind
   */
  public abstract Kind kind();

  @Override
  public abstract LocalDate startedOn();

  @Override
  public abstract Optional<LocalDate> endedOn();

  /** Refuses what no record can mean. */
  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
  }

  /**
   * Collects what is wrong with recorded proceedings: what {@link ChildSpans#toFindings} finds
   * among those of one kind. Pre-proceedings and care proceedings at once are no contradiction
   * here: authorities differ on when the one ends.
   *
   * @return a collector of the issues, by kind, then child
   */
  public static Collector<Proceedings, ?, ImmutableList<DataIssue<ImmutableList<Proceedings>>>>
      toIssues() {
    return Collectors.collectingAndThen(
        Measures.byKey(ImmutableList.of(), Proceedings::kind, ChildSpans.toFindings(ORDER)),
        Proceedings::asIssues);
  }

  private static ImmutableList<DataIssue<ImmutableList<Proceedings>>> asIssues(
      ImmutableSortedMap<Kind, ImmutableList<SpanFinding<Proceedings>>> findings) {
    return findings.values().stream()
        .flatMap(ImmutableList::stream)
        .map(SpanFinding::asIssue)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The kind and the dates, without identifiers.
   *
   * @return {@code care proceedings from 2019-01-07}
   */
  @Override
  public final String toString() {
    return kind().label() + " " + ChildSpans.dates(this);
  }

  /** Builds {@link Proceedings}: child, kind and first day are required. */
  public static final class Builder extends ImmutableProceedings.Builder {
    Builder() {}
  }
}
