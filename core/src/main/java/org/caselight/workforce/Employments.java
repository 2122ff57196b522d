package org.caselight.workforce;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.internal.Histories;
import org.caselight.internal.RecordedDates;
import org.caselight.quality.DataIssue;
import org.caselight.service.Fte;
import org.caselight.service.WorkerId;

/**
 * Rules over many employments: who is in post, who started and left in the twelve months, and what
 * is wrong with the records.
 *
 * <p>In post on a day are the employments that the authority has then ({@link
 * Employment#isInPost}); agency workers are counted beside them. Who left is asked of a worker, not
 * of an employment: one that ended is a leaver's if the worker is in no post on the day it ended,
 * the first without it. Who changes team or hours, or ends one of two part-time posts, has not
 * left; who goes on as an agency worker has, and so has who comes back after a day without a post,
 * as a starter. A leaver's FTE is that of the employments that ended on that day. Who leaves twice
 * in a year counts twice, so that people in post a year ago + starters − leavers = people in post.
 *
 * <p>The census counts social workers only: hand in their employments, or filter by role around the
 * collector.
 *
 * <pre>{@code
 * LocalDate day = CensusYear.ending(2024).lastDay();
 * Measured<WorkforceSnapshot> census =
 *     employments.stream()
 *         .filter(employment -> employment.role().equals(Optional.of(Role.SOCIAL_WORKER)))
 *         .collect(Employments.toFteSnapshot(day, Fte.of(51)));
 * census.figure().turnover();
 * employments.stream().collect(Employments.toLeavers(CensusYear.ending(2024).period()));
 * }</pre>
 *
 * <p>Left out of every measure, as "ended before it started": employments whose dates contradict
 * each other, whatever the day; and of the sums of FTE, as "FTE not known": those that would be
 * counted and have none.
 *
 * <p>Source: DfE, Children's social work workforce, methodology: in post and agency workers at 30
 * September, starters and leavers between 1 October and 30 September. That the rule for a leaver is
 * asked of the day after is a convention of this library, and so is that a second leaving counts;
 * the other choices are to count every employment that ended, and every person once.
 */
public final class Employments {
  private Employments() {}

  private static final String ENDED_BEFORE_IT_STARTED = "ended before it started";
  private static final String FTE_NOT_KNOWN = "FTE not known";
  private static final String ROLE_NOT_KNOWN = "role not known";

  /** The one key of a measure that is not by any. */
  private static final String ALL = "";

  /**
   * Collects those who left in a period: the list behind {@link WorkforceSnapshot#leavers}.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the employments that ended as their worker left, by worker, then date;
   *     of a worker who ended two on one day, both
   */
  public static Collector<Employment, ?, ImmutableList<Employment>> toLeavers(DateRange period) {
    return listing(stretch -> stretch.leavers(period));
  }

  /**
   * Collects those who started in a period: the list behind {@link WorkforceSnapshot#starters}. An
   * employment that started is a starter's if the worker was in no post on the day before.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the employments that started as their worker did, by worker, then date;
   *     of a worker who started two on one day, both
   */
  public static Collector<Employment, ?, ImmutableList<Employment>> toStarters(DateRange period) {
    return listing(stretch -> stretch.starters(period));
  }

  private static Collector<Employment, ?, ImmutableList<Employment>> listing(
      Function<Stretch, ImmutableList<Employment>> part) {
    return Histories.<Employment, WorkerId, ImmutableList<Employment>>collecting(
        Employment::worker,
        Employment.ORDER,
        histories ->
            histories.stream()
                .flatMap(history -> Stretch.of(history).stream())
                .flatMap(stretch -> part.apply(stretch).stream())
                .collect(toImmutableList()));
  }

  /**
   * Collects the staff of a day, agency workers with them: of whom a {@link RetentionScheme} asks
   * who is paid, and a {@link TrainingRequirement} who is trained.
   *
   * <p>Every employment that is open on the day is one post. Left out: "ended before it started",
   * whatever the day, and "role not known", of those that are open.
   *
   * @param asAt the day, from 1900 to 2200
   * @return a collector of the posts, by worker, then team
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Employment, ?, Measured<ImmutableList<StaffMember>>> toStaff(
      LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return Measures.leavingOut(
        employment -> whyNoStaff(employment, asAt),
        Collectors.filtering(
            employment -> employment.isOpenOn(asAt),
            Collectors.mapping(
                Employments::staffMember,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    members -> ImmutableList.sortedCopyOf(StaffMember.ORDER, members)))));
  }

  private static Optional<String> whyNoStaff(Employment employment, LocalDate asAt) {
    if (employment.isContradictory()) {
      return Optional.of(ENDED_BEFORE_IT_STARTED);
    }
    return employment.isOpenOn(asAt) && employment.role().isEmpty()
        ? Optional.of(ROLE_NOT_KNOWN)
        : Optional.empty();
  }

  private static StaffMember staffMember(Employment employment) {
    return StaffMember.builder()
        .worker(employment.worker())
        .role(employment.role().orElseThrow())
        .team(employment.team())
        .fte(employment.fte())
        .isAgency(employment.kind().isAgency())
        .build();
  }

  /**
   * Collects the full-time equivalents in post and from agencies on a day, and of those who started
   * and left in the twelve months to it.
   *
   * <p>How many agency workers cover a vacancy is known if it is known of each of them. Vacancies,
   * absence and cases are not in these records: {@link WorkforceSnapshot#toBuilder} adds them.
   *
   * @param asAt the day, from 1900 to 2200; 30 September for the census
   * @return a collector of the snapshot
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Employment, ?, Measured<WorkforceSnapshot>> toFteSnapshot(
      LocalDate asAt) {
    return toSnapshot(asAt, Unit.FTE, Optional.empty());
  }

  /**
   * Collects the same, with the vacancies of an establishment: posts − in post, 0 if more are in
   * post than there are posts. Posts that agency workers cover are vacant, and so, for want of a
   * number, are those of employed workers whose FTE is not known.
   *
   * @param asAt the day, from 1900 to 2200; 30 September for the census
   * @param posts the full-time equivalent of all posts
   * @return a collector of the snapshot
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Employment, ?, Measured<WorkforceSnapshot>> toFteSnapshot(
      LocalDate asAt, Fte posts) {
    return toSnapshot(asAt, Unit.FTE, Optional.of(posts));
  }

  /**
   * Collects the people in post and from agencies on a day, and those who started and left in the
   * twelve months to it. A worker with two posts is one person.
   *
   * @param asAt the day, from 1900 to 2200; 30 September for the census
   * @return a collector of the snapshot
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<Employment, ?, Measured<WorkforceSnapshot>> toHeadcountSnapshot(
      LocalDate asAt) {
    return toSnapshot(asAt, Unit.PEOPLE, Optional.empty());
  }

  /**
   * Collects {@link #toFteSnapshot(LocalDate)} under keys: by team, by role.
   *
   * <p>All employments are read before any is counted, each under its own key, so that who moves
   * from one team to another has left neither. The rows add up to the whole.
   *
   * @param <K> the key
   * @param key the key of an employment
   * @param asAt the day, from 1900 to 2200; 30 September for the census
   * @return a collector of the snapshots by key, in the order of the keys; a key that no employment
   *     has is not there
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static <K extends Comparable<? super K>>
      Collector<Employment, ?, ImmutableSortedMap<K, Measured<WorkforceSnapshot>>> toFteSnapshotsBy(
          Function<? super Employment, ? extends K> key, LocalDate asAt) {
    return toSnapshotsBy(key, ImmutableList.of(), asAt, Unit.FTE, Optional.empty());
  }

  /**
   * Collects {@link #toHeadcountSnapshot} under keys: by team, by role. A worker with posts under
   * two keys is a person under each, so that the rows may add up to more than the whole.
   *
   * @param <K> the key
   * @param key the key of an employment
   * @param asAt the day, from 1900 to 2200; 30 September for the census
   * @return a collector of the snapshots by key, in the order of the keys; a key that no employment
   *     has is not there
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static <K extends Comparable<? super K>>
      Collector<Employment, ?, ImmutableSortedMap<K, Measured<WorkforceSnapshot>>>
          toHeadcountSnapshotsBy(Function<? super Employment, ? extends K> key, LocalDate asAt) {
    return toSnapshotsBy(key, ImmutableList.of(), asAt, Unit.PEOPLE, Optional.empty());
  }

  private static Collector<Employment, ?, Measured<WorkforceSnapshot>> toSnapshot(
      LocalDate asAt, Unit unit, Optional<Fte> posts) {
    return Collectors.collectingAndThen(
        toSnapshotsBy(employment -> ALL, ImmutableList.of(ALL), asAt, unit, posts),
        byKey -> requireNonNull(byKey.get(ALL)));
  }

  private static <K extends Comparable<? super K>>
      Collector<Employment, ?, ImmutableSortedMap<K, Measured<WorkforceSnapshot>>> toSnapshotsBy(
          Function<? super Employment, ? extends K> key,
          Collection<K> keys,
          LocalDate asAt,
          Unit unit,
          Optional<Fte> posts) {
    RecordedDates.require("asAt", asAt);
    return Histories
        .<Employment, WorkerId, ImmutableSortedMap<K, Measured<WorkforceSnapshot>>>collecting(
            Employment::worker,
            Employment.ORDER,
            histories -> {
              TreeMap<K, Tally> tallies = new TreeMap<>();
              keys.forEach(given -> tallies.put(given, new Tally(unit)));
              histories.forEach(
                  history ->
                      add(
                          history,
                          asAt,
                          employment ->
                              tallies.computeIfAbsent(
                                  requireNonNull(key.apply(employment), "key"),
                                  first -> new Tally(unit))));
              ImmutableSortedMap.Builder<K, Measured<WorkforceSnapshot>> rows =
                  ImmutableSortedMap.naturalOrder();
              tallies.forEach((of, tally) -> rows.put(of, tally.snapshot(asAt, posts)));
              return rows.buildOrThrow();
            });
  }

  /** Adds one worker to the tallies under which the employments are counted. */
  private static void add(
      List<Employment> history, LocalDate asAt, Function<Employment, Tally> tallyOf) {
    Set<Employment> counted = new HashSet<>();
    for (AtOnce group : AtOnce.of(history, asAt)) {
      Map<Tally, List<Employment>> byTally =
          group.employments().stream().collect(groupingBy(tallyOf));
      byTally.forEach((tally, employments) -> tally.add(group.part(), employments));
      counted.addAll(group.employments());
    }
    for (Employment employment : history) {
      tallyOf.apply(employment).addLeftOut(employment, counted.contains(employment));
    }
  }

  /**
   * Collects what is wrong, or may be, with recorded employments:
   *
   * <ul>
   *   <li>{@code ended-before-start}: an error, and counted nowhere;
   *   <li>{@code same-day}: ended on the day it started, a warning: in post on no day, and where
   *       the worker is in no other post then, a starter and a leaver;
   *   <li>{@code day-between}: begun the day after another ended, a warning: an end is the first
   *       day no longer in post, so that this is a leaver and a starter; where the last day of
   *       service was given for it, neither;
   *   <li>{@code recorded-twice}: one that is equal to another, an error;
   *   <li>{@code above-full-time}: an FTE above 1, as where weekly hours were given, a warning.
   * </ul>
   *
   * <p>All but the first are counted by every measure, as the reasons say. Several employments of
   * one worker at once are no contradiction: they may be part-time.
   *
   * @return a collector of the issues, by worker, then the date it started; of one employment, by
   *     code
   */
  public static Collector<Employment, ?, ImmutableList<DataIssue<Employment>>> toIssues() {
    return Histories.<Employment, WorkerId, ImmutableList<DataIssue<Employment>>>collecting(
        Employment::worker,
        Employment.ORDER,
        histories -> histories.stream().flatMap(Employments::issues).collect(toImmutableList()));
  }

  private static Stream<DataIssue<Employment>> issues(List<Employment> history) {
    List<DataIssue<Employment>> issues = new ArrayList<>();
    Optional<Employment> before = Optional.empty();
    Set<LocalDate> ends = new HashSet<>();
    for (Employment employment : history) {
      LocalDate dayBefore = employment.startedOn().minusDays(1);
      if (!employment.kind().isAgency()
          && ends.contains(dayBefore)
          && history.stream().noneMatch(other -> other.isInPost(dayBefore))) {
        issues.add(
            DataIssue.warning(
                "day-between",
                employment,
                "started "
                    + employment.startedOn()
                    + ", another ended "
                    + dayBefore
                    + ", which is the first day no longer in post; counted as a leaver and a"
                    + " starter"));
      }
      if (!employment.kind().isAgency() && !employment.isContradictory()) {
        employment.endedOn().ifPresent(ends::add);
      }
      if (employment.fte().filter(fte -> fte.compareTo(Fte.FULL_TIME) > 0).isPresent()) {
        issues.add(
            DataIssue.warning(
                "above-full-time",
                employment,
                "one worker at " + employment.fte().orElseThrow() + " FTE; counted as it is"));
      }
      if (employment.isContradictory()) {
        issues.add(
            DataIssue.error(
                "ended-before-start",
                employment,
                "ended "
                    + employment.endedOn().orElseThrow()
                    + ", before it started "
                    + employment.startedOn()
                    + "; not counted"));
      }
      if (before.filter(employment::equals).isPresent()) {
        issues.add(
            DataIssue.error(
                "recorded-twice",
                employment,
                "the same as another of this worker, started "
                    + employment.startedOn()
                    + "; each counted"));
      }
      if (employment.endedOn().equals(Optional.of(employment.startedOn()))) {
        issues.add(
            DataIssue.warning(
                "same-day",
                employment,
                "started and ended " + employment.startedOn() + "; in post on no day"));
      }
      before = Optional.of(employment);
    }
    return issues.stream();
  }

  /** In what a snapshot counts: how much some employments of one worker are at one time. */
  private enum Unit {
    FTE {
      @Override
      BigDecimal of(List<Employment> employments) {
        return employments.stream()
            .flatMap(employment -> employment.fte().stream())
            .map(Fte::toBigDecimal)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
      }

      @Override
      Figure figure(BigDecimal sum) {
        return Amount.of(sum);
      }

      @Override
      boolean leavesOut(Employment employment) {
        return employment.fte().isEmpty();
      }
    },
    PEOPLE {
      @Override
      BigDecimal of(List<Employment> employments) {
        return employments.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE;
      }

      @Override
      Figure figure(BigDecimal sum) {
        return Count.of(sum.longValueExact());
      }

      @Override
      boolean leavesOut(Employment employment) {
        return false;
      }
    };

    abstract BigDecimal of(List<Employment> employments);

    abstract Figure figure(BigDecimal sum);

    abstract boolean leavesOut(Employment employment);
  }

  /** What is counted of a worker. */
  private enum Part {
    IN_POST,
    STARTERS,
    LEAVERS,
    AGENCY,
    COVERING
  }

  /** Employments of one worker that are counted together: people once, FTE added. */
  private record AtOnce(Part part, ImmutableList<Employment> employments) {

    static List<AtOnce> of(List<Employment> history, LocalDate asAt) {
      DateRange year = DateRange.twelveMonthsTo(asAt);
      List<AtOnce> groups = new ArrayList<>();
      groups.add(of(Part.IN_POST, history, employment -> employment.isInPost(asAt)));
      groups.add(of(Part.AGENCY, history, employment -> employment.isAgencyOn(asAt)));
      groups.add(
          of(
              Part.COVERING,
              history,
              employment ->
                  employment.isOpenOn(asAt)
                      && employment.kind() == EmploymentKind.AGENCY_COVERING_VACANCY));
      for (Stretch stretch : Stretch.of(history)) {
        groups.add(new AtOnce(Part.STARTERS, stretch.starters(year)));
        groups.add(new AtOnce(Part.LEAVERS, stretch.leavers(year)));
      }
      return groups;
    }

    private static AtOnce of(Part part, List<Employment> history, Predicate<Employment> isCounted) {
      return new AtOnce(part, history.stream().filter(isCounted).collect(toImmutableList()));
    }
  }

  /**
   * Employments of one worker with the authority that follow each other without a day between.
   *
   * @param employments the employments, earliest first; at least one
   * @param until the first day on which the worker is in none of them; beyond all days if they go
   *     on
   */
  private record Stretch(ImmutableList<Employment> employments, LocalDate until) {

    static List<Stretch> of(List<Employment> history) {
      List<Stretch> stretches = new ArrayList<>();
      List<Employment> current = new ArrayList<>();
      LocalDate until = LocalDate.MIN;
      for (Employment employment : history) {
        if (employment.kind().isAgency() || employment.isContradictory()) {
          continue;
        }
        if (employment.startedOn().isAfter(until)) {
          addTo(stretches, current, until);
          current.clear();
        }
        current.add(employment);
        LocalDate end = employment.endedOn().orElse(LocalDate.MAX);
        until = end.isAfter(until) ? end : until;
      }
      addTo(stretches, current, until);
      return stretches;
    }

    private static void addTo(List<Stretch> stretches, List<Employment> current, LocalDate until) {
      if (!current.isEmpty()) {
        stretches.add(new Stretch(ImmutableList.copyOf(current), until));
      }
    }

    ImmutableList<Employment> starters(DateRange period) {
      LocalDate start = employments.get(0).startedOn();
      return period.contains(start)
          ? of(employment -> employment.startedOn().equals(start))
          : ImmutableList.of();
    }

    ImmutableList<Employment> leavers(DateRange period) {
      return period.contains(until)
          ? of(employment -> employment.endedOn().equals(Optional.of(until)))
          : ImmutableList.of();
    }

    private ImmutableList<Employment> of(Predicate<Employment> isCounted) {
      return employments.stream().filter(isCounted).collect(toImmutableList());
    }
  }

  /** What is counted of all workers, under one key. */
  private static final class Tally {
    private final Unit unit;
    private final EnumMap<Part, BigDecimal> sums = new EnumMap<>(Part.class);
    private boolean isCoverKnown = true;
    private long contradictory;
    private long withoutFte;

    Tally(Unit unit) {
      this.unit = unit;
    }

    void add(Part part, List<Employment> employments) {
      sums.merge(part, unit.of(employments), BigDecimal::add);
      isCoverKnown &= employments.stream().noneMatch(each -> each.kind() == EmploymentKind.AGENCY);
    }

    void addLeftOut(Employment employment, boolean isCounted) {
      contradictory += employment.isContradictory() ? 1 : 0;
      withoutFte += isCounted && unit.leavesOut(employment) ? 1 : 0;
    }

    Measured<WorkforceSnapshot> snapshot(LocalDate asAt, Optional<Fte> posts) {
      WorkforceSnapshot snapshot =
          WorkforceSnapshot.builder()
              .asAt(asAt)
              .inPost(figure(Part.IN_POST))
              .starters(figure(Part.STARTERS))
              .leavers(figure(Part.LEAVERS))
              .agency(figure(Part.AGENCY))
              .agencyCoveringVacancies(
                  isCoverKnown ? Optional.of(figure(Part.COVERING)) : Optional.empty())
              .vacancies(posts.map(establishment -> vacancies(establishment.toBigDecimal())))
              .build();
      return Measured.of(
          snapshot,
          ImmutableMap.of(ENDED_BEFORE_IT_STARTED, contradictory, FTE_NOT_KNOWN, withoutFte));
    }

    private Figure vacancies(BigDecimal posts) {
      return Amount.of(posts.subtract(sum(Part.IN_POST)).max(BigDecimal.ZERO));
    }

    private Figure figure(Part part) {
      return unit.figure(sum(part));
    }

    private BigDecimal sum(Part part) {
      return sums.getOrDefault(part, BigDecimal.ZERO);
    }
  }
}
