package org.caselight.caseload;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.caselight.figure.Fraction;

/** Rules over the checks of many teams. */
public final class CaseloadChecks {
  private CaseloadChecks() {}

  private static final Comparator<CaseloadCheck> WORST_FIRST =
      Comparator.comparingInt(CaseloadChecks::severity)
          .thenComparing(CaseloadChecks::byDistance)
          .thenComparing(CaseloadCheck::team)
          .thenComparing(check -> check.snapshot().asAt());

  /**
   * Orders checks from worst to best: red, amber, not known, green; within a colour by {@link
   * CaseloadCheck#distance}, in cases per FTE; then by team and day.
   *
   * <p>Not known stands before green: it may be worse.
   *
   * @return the order
   */
  public static Comparator<CaseloadCheck> worstFirst() {
    return WORST_FIRST;
  }

  private static int severity(CaseloadCheck check) {
    if (check.rag().isEmpty()) {
      return 2;
    }
    return switch (check.rag().get()) {
      case RED -> 0;
      case AMBER -> 1;
      case GREEN, BLUE -> 3;
    };
  }

  private static int byDistance(CaseloadCheck one, CaseloadCheck other) {
    Optional<Fraction> a = one.distance();
    Optional<Fraction> b = other.distance();
    if (a.isEmpty() || b.isEmpty()) {
      // Over and beyond measure comes first; within, with nothing to measure, last.
      return one.isOver()
          ? Boolean.compare(b.isEmpty(), a.isEmpty())
          : Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return b.get().compareTo(a.get());
  }

  /**
   * Collects the checks of a service: how many teams are within their limit, close and red, and
   * which is worst.
   *
   * @return a collector of the roll-up; it throws {@code IllegalArgumentException} if a team
   *     appears twice
   */
  public static Collector<CaseloadCheck, ?, CaseloadRollUp> toRollUp() {
    return Collector.of(Checks::new, Checks::add, Checks::merge, Checks::rollUp);
  }

  private static final class Checks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<CaseloadCheck> list = new ArrayList<>();

    void add(CaseloadCheck check) {
      list.add(check);
    }

    Checks merge(Checks other) {
      list.addAll(other.list);
      return this;
    }

    CaseloadRollUp rollUp() {
      List<CaseloadCheck> sorted = list.stream().sorted(WORST_FIRST).toList();
      return CaseloadRollUp.of(sorted);
    }
  }
}
