package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.LegalStatus;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PlacementProvider;
import org.caselight.casework.care.PlacementType;
import org.caselight.casework.care.ReasonCeased;
import org.caselight.casework.care.ReasonNewEpisode;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;

/** Periods of care of few children, so that they collide, contradictory ones among them. */
public final class Care {
  /** The day on which questions are asked; the days of records lie about it. */
  public static final LocalDate DAY = LocalDate.of(2019, 3, 31);

  private Care() {}

  /**
   * About 31 March 2019, or some months before where limits lie; now and then of another century.
   */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Dates.closeDays()),
        Tuple.of(
            8,
            Combinators.combine(Dates.closeDays(), Arbitraries.of(1, 3, 6, 9, 12, 24, 30, 40))
                .as(LocalDate::minusMonths)),
        Tuple.of(1, Arbitraries.of(LocalDate.of(1900, 1, 1), LocalDate.of(1977, 12, 30), last())));
  }

  private static LocalDate last() {
    return LocalDate.of(2200, 12, 31);
  }

  /** Children of about five, of about sixteen, and of other ages. */
  public static Arbitrary<LocalDate> birthdays() {
    return Combinators.combine(Dates.closeDays(), Arbitraries.of(0, 4, 5, 6, 10, 15, 16, 17))
        .as(LocalDate::minusYears);
  }

  /** Episodes of any kind. */
  public static Arbitrary<Episode> episodes() {
    return Combinators.combine(
            days(),
            days().optional(0.6),
            Arbitraries.of(ReasonNewEpisode.class).optional(0.8),
            Arbitraries.frequency(
                    Tuple.of(8, LegalStatus.FULL_CARE_ORDER),
                    Tuple.of(1, LegalStatus.SHORT_BREAKS_EPISODES))
                .optional(0.8),
            Arbitraries.of(
                    PlacementType.FOSTER_OTHER,
                    PlacementType.FOSTER_OTHER_LONG_TERM,
                    PlacementType.CHILDRENS_HOME,
                    PlacementType.TEMPORARY_HOSPITAL,
                    PlacementType.ADOPTION_ORDER_CURRENT_CARER,
                    PlacementType.ADOPTION_ORDER_NEW_CARER)
                .optional(0.9),
            Arbitraries.of(PlacementProvider.OWN_PROVISION, PlacementProvider.PRIVATE)
                .optional(0.8),
            Arbitraries.of("x", "y").optional(0.3))
        .as(
            (start, end, reason, status, type, provider, carer) ->
                Episode.builder()
                    .startedOn(start)
                    .endedOn(end)
                    .reasonNew(reason)
                    .legalStatus(status)
                    .placementType(type)
                    .provider(provider)
                    .carer(carer)
                    .build());
  }

  /** Periods of any kind. */
  public static Arbitrary<PeriodOfCare> periods() {
    return Combinators.combine(
            heads(),
            episodes().list().ofMaxSize(5),
            days().set().ofMaxSize(4),
            days().set().ofMaxSize(4),
            days().optional(0.5),
            days().optional(0.5))
        .as(
            (head, episodes, reviews, assessments, education, permanence) ->
                head.open()
                    .addAllEpisodes(episodes)
                    .addAllReviewsHeldOn(reviews)
                    .addAllHealthAssessmentsOn(assessments)
                    .personalEducationPlanOn(education)
                    .permanencePlanOn(permanence)
                    .build());
  }

  private static Arbitrary<Head> heads() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            days(),
            days().optional(0.5),
            birthdays().optional(0.9),
            Arbitraries.of(ReasonCeased.class).optional(0.5),
            Arbitraries.of("North", "South").optional(0.8))
        .as(Head::new);
  }

  /** Up to a dozen periods. */
  public static Arbitrary<List<PeriodOfCare>> lists() {
    return periods().list().ofMaxSize(12);
  }

  /** The name of a period's team, for grouping. */
  public static String teamOf(PeriodOfCare period) {
    return period.team().map(Team::name).orElse("none");
  }

  /** What a period is but for its lists. */
  private record Head(
      String child,
      LocalDate start,
      Optional<LocalDate> end,
      Optional<LocalDate> born,
      Optional<ReasonCeased> reason,
      Optional<String> team) {
    PeriodOfCare.Builder open() {
      PeriodOfCare.Builder builder = PeriodOfCare.builder();
      builder
          .child(ChildId.of(child))
          .startedOn(start)
          .endedOn(end)
          .bornOn(born)
          .reasonCeased(reason)
          .team(team.map(name -> Team.of(name, TeamKind.OTHER)));
      return builder;
    }
  }
}
