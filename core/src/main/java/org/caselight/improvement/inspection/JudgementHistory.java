package org.caselight.improvement.inspection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caselight.improvement.Judgement;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * What has an area of one authority been judged, from inspection to inspection?
 *
 * <p>{@link Inspections#toJudgementHistory} collects it. Of several inspections that judged the
 * area and began on one day, all are among {@link #inspections}, and the one with the worst
 * judgement holds ({@link #knownOn}): it claims least.
 */
@Value.Immutable
@CaselightValue
public abstract class JudgementHistory implements Serializable {
  private static final long serialVersionUID = 1L;

  JudgementHistory() {}

  static JudgementHistory of(JudgementArea area, Iterable<Inspection> inspections) {
    return ImmutableJudgementHistory.builder().area(area).addAllInspections(inspections).build();
  }

  /**
   * The area.
   *
   * @return the area
   */
  public abstract JudgementArea area();

  /**
   * The inspections that judged it.
   *
   * @return the inspections, earliest first; none if it never was
   */
  public abstract ImmutableList<Inspection> inspections();

  /**
   * The inspections whose judgements hold, by what was known on a day.
   *
   * @param asAt the day
   * @return of those whose findings are known on that day ({@link Inspection#isKnownOn}), one for
   *     each first day: the one with the worst judgement, and of equally bad ones the first in
   *     {@link Inspections#order}; earliest first
   */
  public final ImmutableList<Inspection> knownOn(LocalDate asAt) {
    TreeMap<LocalDate, Inspection> byDay = new TreeMap<>();
    for (Inspection inspection : inspections()) {
      if (inspection.isKnownOn(asAt)) {
        byDay.merge(
            inspection.startedOn(),
            inspection,
            (one, other) -> judged(one).isBetterThan(judged(other)) ? other : one);
      }
    }
    return ImmutableList.copyOf(byDay.values());
  }

  private Judgement judged(Inspection inspection) {
    return inspection.judgement(area()).orElseThrow();
  }

  /**
   * How it changed, by what was known on a day.
   *
   * @param asAt the day
   * @return from each inspection of {@link #knownOn} to the next, earliest first; none if there are
   *     fewer than two
   */
  public final ImmutableList<JudgementChange> changes(LocalDate asAt) {
    ImmutableList<Inspection> known = knownOn(asAt);
    return IntStream.range(1, known.size())
        .mapToObj(next -> new JudgementChange(area(), known.get(next - 1), known.get(next)))
        .collect(toImmutableList());
  }

  /**
   * The inspection whose judgement stands on a day.
   *
   * @param asAt the day
   * @return the last of {@link #knownOn}; empty if there is none
   */
  public final Optional<Inspection> latest(LocalDate asAt) {
    return knownOn(asAt).reverse().stream().findFirst();
  }

  /**
   * The judgement that stands on a day.
   *
   * @param asAt the day
   * @return the judgement of {@link #latest}
   */
  public final Optional<Judgement> judgement(LocalDate asAt) {
    return latest(asAt).map(this::judged);
  }

  /**
   * The history in words.
   *
   * @return {@code overall effectiveness: 2012-09-10 inadequate, 2014-05-01 requires improvement to
   *     be good}
   */
  @Override
  public final String toString() {
    return area()
        + ": "
        + (inspections().isEmpty()
            ? "not judged"
            : String.join(
                ", ",
                inspections().stream()
                    .map(inspection -> inspection.startedOn() + " " + judged(inspection).label())
                    .toList()));
  }
}
