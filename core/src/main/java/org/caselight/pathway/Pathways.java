package org.caselight.pathway;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;

/**
 * Rules over many children's ways through the service: where did referrals lead, and who came back?
 *
 * <pre>{@code
 * Measured<ImmutableList<ReferralPathway>> traced = Pathways.trace(records, limits, days, asAt);
 * traced.figure().stream()
 *     .filter(way -> ReportingYear.ending(2024).period().contains(way.referral().receivedOn()))
 *     .collect(Pathways.toSummary());
 * }</pre>
 *
 * <p>By team or month, {@link #toSummary} and {@link #toReached} go under {@link Measures#byKey}
 * and {@link Measures#byMonth}: each way knows its child's whole history already.
 */
public final class Pathways {
  private Pathways() {}

  private static final String NOT_SETTLED = "limit not over yet";

  /**
   * Where each referral led.
   *
   * <p>A step belongs to the referral that it is linked to (an assessment with the reference of a
   * referral of the child, the first of several that share it), or else to the child's latest
   * referral on or before its day, so that nothing is counted for two referrals. It counts if it
   * came on the day of the referral or after it, within its limit, and by {@code asAt}. Of several
   * of a kind the first counts. A re-referral is the child's next referral, on a later day.
   * Short-break series are not care.
   *
   * <p>Left out: new information on an open case; all but one of a child's referrals on one day;
   * referrals received after {@code asAt}; referrals from which a limit of working days cannot be
   * counted, or not up to {@code asAt}. Those of the calendar have their own steps all the same,
   * and are the re-referral of the one before.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraphs 2.30, 2.31 and 2.36, for the question. That a
   * step belongs to the latest referral is a convention of this library; the other choice, that it
   * belongs to every referral within its limit, counts one plan for two referrals.
   *
   * @param records the records; referrals and steps before the period in question too
   * @param limits how long after a referral each step counts
   * @param days the working days, asked for limits of working days only
   * @param asAt the day on which the question is asked
   * @return a way for each referral, by child, then day; and how many were left out, by reason
   */
  public static Measured<ImmutableList<ReferralPathway>> trace(
      CaseworkRecords records, PathwayLimits limits, WorkingDays days, LocalDate asAt) {
    Map<String, Long> leftOut = new TreeMap<>();
    ImmutableList<Trail> trails = trails(records.referrals(), leftOut);
    Tracks tracks = new Tracks(trails);
    for (Assessment assessment : records.assessments()) {
      tracks.reach(
          PathwayStep.ASSESSMENT,
          assessment.child(),
          assessment.startedOn(),
          assessment.referralReference());
    }
    records
        .enquiries()
        .forEach(
            enquiry ->
                tracks.reach(
                    PathwayStep.SECTION_47_ENQUIRY,
                    enquiry.child(),
                    enquiry.startedOn(),
                    Optional.empty()));
    records
        .plans()
        .forEach(
            plan ->
                tracks.reach(
                    PathwayStep.CHILD_PROTECTION_PLAN,
                    plan.child(),
                    plan.startedOn(),
                    Optional.empty()));
    records.periodsOfCare().stream()
        .filter(period -> !period.isSeriesOfShortBreaks())
        .forEach(
            period ->
                tracks.reach(
                    PathwayStep.CARE, period.child(), period.startedOn(), Optional.empty()));
    tracks.reachReReferrals();
    ImmutableList.Builder<ReferralPathway> ways = ImmutableList.builder();
    for (Trail trail : trails) {
      Optional<String> reason = trail.whyLeftOut(limits, days, asAt);
      if (reason.isEmpty()) {
        ways.add(trail.pathway(limits, days, asAt));
      }
      leftOut.merge(
          reason.orElse("another referral of the child on the same day"),
          trail.referrals.size() - (reason.isEmpty() ? 1L : 0L),
          Long::sum);
    }
    return Measured.of(ways.build(), leftOut);
  }

  /**
   * One trail for each child and day with a referral. Those that will be left out are among them,
   * or their steps would go to an earlier referral.
   */
  private static ImmutableList<Trail> trails(List<Referral> referrals, Map<String, Long> leftOut) {
    Map<ChildId, TreeMap<LocalDate, Trail>> byChild = new TreeMap<>();
    for (Referral referral : referrals) {
      if (referral.isOnOpenCase()) {
        leftOut.merge("new information on an open case", 1L, Long::sum);
      } else {
        byChild
            .computeIfAbsent(referral.child(), first -> new TreeMap<>())
            .computeIfAbsent(referral.receivedOn(), first -> new Trail())
            .referrals
            .add(referral);
      }
    }
    return byChild.values().stream()
        .flatMap(ofChild -> ofChild.values().stream())
        .collect(toImmutableList());
  }

  /** The referrals of one child on one day, and the first day of each step after them. */
  private static final class Trail {
    private final List<Referral> referrals = new ArrayList<>(1);
    private final Map<PathwayStep, LocalDate> reached = new EnumMap<>(PathwayStep.class);

    ChildId child() {
      return referrals.get(0).child();
    }

    LocalDate day() {
      return referrals.get(0).receivedOn();
    }

    Optional<String> whyLeftOut(PathwayLimits limits, WorkingDays days, LocalDate asAt) {
      if (day().isAfter(asAt)) {
        return Optional.of("received after the day of the question");
      }
      return limits.limits().values().stream().allMatch(limit -> isCountable(limit, days, asAt))
          ? Optional.empty()
          : Optional.of("outside the working-day calendar");
    }

    private boolean isCountable(TimeLimit limit, WorkingDays days, LocalDate asAt) {
      return limit.unit() != TimeLimit.Unit.WORKING_DAYS
          || (limit.isCountable(day(), days) && days.covers(asAt));
    }

    void reach(PathwayStep step, LocalDate day) {
      if (!day.isBefore(day())) {
        reached.merge(step, day, (one, other) -> one.isBefore(other) ? one : other);
      }
    }

    ReferralPathway pathway(PathwayLimits limits, WorkingDays days, LocalDate asAt) {
      ReferralPathway.Builder pathway =
          new ReferralPathway.Builder().referral(Collections.min(referrals, Orders.REFERRALS));
      limits
          .limits()
          .forEach(
              (step, limit) -> {
                Optional.ofNullable(reached.get(step))
                    .filter(day -> !day.isAfter(asAt) && counts(limit, day, days))
                    .ifPresent(day -> pathway.putReached(step, day));
                if (isOver(limit, days, asAt)) {
                  pathway.addSettled(step);
                }
              });
      return pathway.build();
    }

    /** What comes tomorrow or later no longer counts. */
    private boolean isOver(TimeLimit limit, WorkingDays days, LocalDate asAt) {
      if (limit.unit() != TimeLimit.Unit.WORKING_DAYS) {
        return !asAt.isBefore(limit.dueDate(day(), days));
      }
      LocalDate tomorrow = asAt.plusDays(1);
      return limit.isOverdue(day(), days, days.covers(tomorrow) ? tomorrow : asAt);
    }

    private boolean counts(TimeLimit limit, LocalDate day, WorkingDays days) {
      return limit.isWithin(day(), day, days);
    }
  }

  /** Which trail a step belongs to. */
  private static final class Tracks {
    private final Map<ChildId, TreeMap<LocalDate, Trail>> byChild = new HashMap<>();
    private final Map<ChildId, Map<String, Trail>> byReference = new HashMap<>();

    /** Takes trails, of each child the earliest first. */
    Tracks(List<Trail> trails) {
      for (Trail trail : trails) {
        byChild.computeIfAbsent(trail.child(), first -> new TreeMap<>()).put(trail.day(), trail);
        trail.referrals.forEach(
            referral ->
                referral
                    .reference()
                    .ifPresent(
                        reference ->
                            byReference
                                .computeIfAbsent(trail.child(), first -> new HashMap<>())
                                .putIfAbsent(reference, trail)));
      }
    }

    void reach(PathwayStep step, ChildId child, LocalDate day, Optional<String> reference) {
      reference
          .flatMap(text -> Optional.ofNullable(byReference.getOrDefault(child, Map.of()).get(text)))
          .or(() -> latest(child, day))
          .ifPresent(trail -> trail.reach(step, day));
    }

    private Optional<Trail> latest(ChildId child, LocalDate day) {
      return Optional.ofNullable(byChild.get(child))
          .flatMap(trails -> Optional.ofNullable(trails.floorEntry(day)))
          .map(Map.Entry::getValue);
    }

    void reachReReferrals() {
      byChild
          .values()
          .forEach(
              trails ->
                  trails.forEach(
                      (day, trail) ->
                          Optional.ofNullable(trails.higherKey(day))
                              .ifPresent(next -> trail.reach(PathwayStep.RE_REFERRAL, next))));
    }
  }

  /**
   * Collects the share of referrals that led to a step.
   *
   * <p>Those that reached it ÷ those for which it is settled. Left out: referrals whose limit is
   * not over yet, whether they have reached the step or not, as the faster ones come first.
   *
   * @param step the step
   * @return a collector of the share, undefined if nothing is settled
   */
  public static Collector<ReferralPathway, ?, Measured<Proportion>> toReached(PathwayStep step) {
    return Measures.leavingOut(
        way -> way.isSettled(step) ? Optional.empty() : Optional.of(NOT_SETTLED),
        Measures.toProportion(way -> way.hasReached(step)));
  }

  /**
   * Collects the share of referrals that led to each step.
   *
   * @return a collector of the shares, each as {@link #toReached} has it
   */
  public static Collector<ReferralPathway, ?, PathwaySummary> toSummary() {
    return Collector.of(Tallies::new, Tallies::add, Tallies::merge, Tallies::summary);
  }

  /** For each step, how many referrals reached it, and how many are settled. */
  private static final class Tallies implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<PathwayStep, Long> reached = new EnumMap<>(PathwayStep.class);
    private final EnumMap<PathwayStep, Long> settled = new EnumMap<>(PathwayStep.class);
    private long referrals;

    void add(ReferralPathway way) {
      referrals++;
      for (PathwayStep step : way.settled()) {
        settled.merge(step, 1L, Long::sum);
        if (way.hasReached(step)) {
          reached.merge(step, 1L, Long::sum);
        }
      }
    }

    Tallies merge(Tallies other) {
      other.reached.forEach((step, count) -> reached.merge(step, count, Long::sum));
      other.settled.forEach((step, count) -> settled.merge(step, count, Long::sum));
      referrals += other.referrals;
      return this;
    }

    PathwaySummary summary() {
      return new PathwaySummary.Builder()
          .referrals(referrals)
          .putAllShares(
              Arrays.stream(PathwayStep.values())
                  .collect(
                      ImmutableSortedMap.toImmutableSortedMap(
                          Comparator.naturalOrder(), step -> step, this::share)))
          .build();
    }

    private Measured<Proportion> share(PathwayStep step) {
      long whole = settled.getOrDefault(step, 0L);
      return Measured.of(
          Proportion.of(reached.getOrDefault(step, 0L), whole),
          Map.of(NOT_SETTLED, referrals - whole));
    }
  }

  /**
   * What is wrong between the records of several rooms: an assessment, section 47 enquiry or plan
   * that started before any referral of the child. New information on an open case is no referral.
   *
   * <p>{@link #trace} does not count such a step. A warning, with the children in need census's
   * code for a date before the referral (1103, 2889, 1105): where the records do not reach back as
   * far as the child's first referral, the step is right and the records are short. Not told again
   * is what {@link org.caselight.casework.frontdoor.Assessments#toIssues} tells of an assessment
   * that records its referral's day itself.
   *
   * @param records the records
   * @return the issues, by code, then child and day
   */
  public static ImmutableList<DataIssue<? extends Serializable>> issues(CaseworkRecords records) {
    Map<ChildId, LocalDate> first = new HashMap<>();
    records.referrals().stream()
        .filter(referral -> !referral.isOnOpenCase())
        .forEach(
            referral ->
                first.merge(
                    referral.child(),
                    referral.receivedOn(),
                    (one, other) -> one.isBefore(other) ? one : other));
    return Stream.of(
            records.assessments().stream()
                .filter(assessment -> isEarly(first, assessment.child(), assessment.startedOn()))
                .filter(assessment -> !isKnownToBeEarly(assessment))
                .sorted(Orders.ASSESSMENTS)
                .map(assessment -> early("1103", assessment, "assessment", assessment.startedOn())),
            records.plans().stream()
                .filter(plan -> isEarly(first, plan.child(), plan.startedOn()))
                .sorted(Orders.PLANS)
                .map(plan -> early("1105", plan, "child protection plan", plan.startedOn())),
            records.enquiries().stream()
                .filter(enquiry -> isEarly(first, enquiry.child(), enquiry.startedOn()))
                .sorted(Orders.ENQUIRIES)
                .map(enquiry -> early("2889", enquiry, "section 47 enquiry", enquiry.startedOn())))
        .flatMap(issues -> issues)
        .collect(toImmutableList());
  }

  /** Its own record says so, and so do the issues of assessments. */
  private static boolean isKnownToBeEarly(Assessment assessment) {
    return assessment.referralReceivedOn().map(assessment.startedOn()::isBefore).orElse(false);
  }

  private static boolean isEarly(Map<ChildId, LocalDate> first, ChildId child, LocalDate day) {
    return Optional.ofNullable(first.get(child)).map(day::isBefore).orElse(true);
  }

  private static DataIssue<? extends Serializable> early(
      String code, Serializable record, String what, LocalDate day) {
    return DataIssue.warning(
        code, record, what + " started " + day + ", before any referral of the child on record");
  }
}
