package org.caselight.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.casework.YesNoUnknown;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionConference;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;

/**
 * Enquiries, conferences and plans of few children around 31 March 2019 and two years before, so
 * that histories collide and dates contradict each other; now and then one from before the bank
 * holidays.
 */
public final class Protection {
  private static final LocalDate BEFORE_THE_CALENDAR = LocalDate.of(1950, 6, 1);

  private Protection() {}

  /** Three children. */
  public static Arbitrary<ChildId> children() {
    return Arbitraries.of("C1", "C2", "C3").map(ChildId::of);
  }

  /** Two teams. */
  public static Arbitrary<Team> teams() {
    return Arbitraries.of("East", "West").map(name -> Team.of(name, TeamKind.CHILDRENS));
  }

  /** Days that often meet, or lie two years, to the day or about, from each other. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Dates.closeDays()),
        Tuple.of(3, Dates.closeDays().map(day -> day.minusMonths(24))),
        Tuple.of(3, Dates.days(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31))),
        Tuple.of(1, Arbitraries.just(BEFORE_THE_CALENDAR)));
  }

  private static Arbitrary<Optional<LocalDate>> maybeDays() {
    return days().optional(0.6);
  }

  private static Arbitrary<YesNoUnknown> answers() {
    return Arbitraries.of(YesNoUnknown.class);
  }

  /** Enquiries, with or without end and conference. */
  public static Arbitrary<Section47Enquiry> enquiries() {
    return Combinators.combine(
            children(), days(), maybeDays(), maybeDays(), answers(), answers(), teams().optional())
        .as(
            (child, start, end, conference, unnecessary, plan, team) ->
                Section47Enquiry.builder()
                    .child(child)
                    .startedOn(start)
                    .endedOn(end)
                    .conferenceHeldOn(conference)
                    .conferenceUnnecessary(unnecessary)
                    .resultedInPlan(plan)
                    .team(team)
                    .build());
  }

  /** Conferences of every kind, with or without a day to count from. */
  public static Arbitrary<ChildProtectionConference> conferences() {
    return Combinators.combine(
            children(),
            Arbitraries.of(ChildProtectionConference.Kind.class),
            days(),
            maybeDays(),
            answers(),
            teams().optional())
        .as(
            (child, kind, held, from, plan, team) ->
                ChildProtectionConference.builder()
                    .child(child)
                    .kind(kind)
                    .heldOn(held)
                    .countedFrom(from)
                    .resultedInPlan(plan)
                    .team(team)
                    .build());
  }

  /** Plans, with or without end, conference, reviews, core group and recorded number. */
  public static Arbitrary<ChildProtectionPlan> plans() {
    return Combinators.combine(
            children(),
            days(),
            maybeDays(),
            Arbitraries.of(CategoryOfAbuse.class).optional(),
            Arbitraries.integers().between(0, 2).optional(0.3),
            maybeDays(),
            reviews(),
            Combinators.combine(maybeDays(), teams()).as(CoreGroupAndTeam::new))
        .as(
            (child, start, end, category, previous, conference, reviews, rest) ->
                ChildProtectionPlan.builder()
                    .child(child)
                    .startedOn(start)
                    .endedOn(end)
                    .latestCategory(category)
                    .previousPlans(previous.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                    .initialConferenceOn(conference)
                    .addAllReviewsHeldOn(reviews)
                    .firstCoreGroupOn(rest.coreGroup())
                    .team(rest.team())
                    .build());
  }

  private record CoreGroupAndTeam(Optional<LocalDate> coreGroup, Team team) {}

  private static Arbitrary<ImmutableSortedSet<LocalDate>> reviews() {
    return Dates.someDays(LocalDate.of(2018, 6, 1), LocalDate.of(2019, 6, 30), 3);
  }

  /** Up to a dozen enquiries. */
  public static Arbitrary<List<Section47Enquiry>> listsOfEnquiries() {
    return enquiries().list().ofMaxSize(12);
  }

  /** Up to a dozen conferences. */
  public static Arbitrary<List<ChildProtectionConference>> listsOfConferences() {
    return conferences().list().ofMaxSize(12);
  }

  /** Up to a dozen plans. */
  public static Arbitrary<List<ChildProtectionPlan>> listsOfPlans() {
    return plans().list().ofMaxSize(12);
  }
}
