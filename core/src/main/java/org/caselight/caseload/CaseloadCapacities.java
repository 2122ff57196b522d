package org.caselight.caseload;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.stream.Collector;
import org.caselight.figure.Fraction;

/** Rules over the capacity of many teams. */
public final class CaseloadCapacities {
  private CaseloadCapacities() {}

  /**
   * Collects what it would take to bring every team's average to its limit.
   *
   * @return a collector of the service's need; teams of which only a published average is known, or
   *     in which no case is held with an FTE, are counted apart
   */
  public static Collector<CaseloadCapacity, ?, ServiceCapacity> toServiceCapacity() {
    return Collector.of(Sums::new, Sums::add, Sums::merge, Sums::total);
  }

  private static final class Sums implements Serializable {
    private static final long serialVersionUID = 1L;

    private long teams;
    private long notKnown;
    private Fraction moreFteTeamByTeam = Fraction.ZERO;
    private Fraction moreFteForEveryCase = Fraction.ZERO;
    private Fraction fteNeeded = Fraction.ZERO;
    private Fraction fte = Fraction.ZERO;
    private BigInteger casesToMove = BigInteger.ZERO;
    private BigInteger casesOutside = BigInteger.ZERO;

    void add(CaseloadCapacity capacity) {
      teams++;
      casesOutside = casesOutside.add(BigInteger.valueOf(capacity.casesOutsideAverage()));
      moreFteForEveryCase =
          moreFteForEveryCase.plus(capacity.moreFteNeededForEveryCase().orElse(Fraction.ZERO));
      capacity.fteNeeded().ifPresentOrElse(needed -> addKnown(capacity, needed), () -> notKnown++);
    }

    private void addKnown(CaseloadCapacity capacity, Fraction needed) {
      moreFteTeamByTeam = moreFteTeamByTeam.plus(capacity.moreFteNeeded().orElseThrow());
      fteNeeded = fteNeeded.plus(needed);
      fte = fte.plus(Fraction.of(capacity.computedAverage().orElseThrow().base()));
      casesToMove = casesToMove.add(BigInteger.valueOf(capacity.casesToMove().orElseThrow()));
    }

    Sums merge(Sums other) {
      teams += other.teams;
      notKnown += other.notKnown;
      moreFteTeamByTeam = moreFteTeamByTeam.plus(other.moreFteTeamByTeam);
      moreFteForEveryCase = moreFteForEveryCase.plus(other.moreFteForEveryCase);
      fteNeeded = fteNeeded.plus(other.fteNeeded);
      fte = fte.plus(other.fte);
      casesToMove = casesToMove.add(other.casesToMove);
      casesOutside = casesOutside.add(other.casesOutside);
      return this;
    }

    ServiceCapacity total() {
      return new ServiceCapacity(
          teams,
          notKnown,
          moreFteTeamByTeam,
          fteNeeded.minus(fte).orZeroIfNegative(),
          casesToMove,
          casesOutside,
          moreFteForEveryCase);
    }
  }
}
