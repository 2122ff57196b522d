package org.caselight.workforce;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.internal.RecordedDates;
import org.caselight.service.WorkerId;

/** Rules over records of training: who has completed what they must. */
public final class TrainingRecords {
  private TrainingRecords() {}

  /**
   * Collects how many of the staff have completed a course that still holds on a day.
   *
   * <p>people with a record that meets the requirement ({@link TrainingRequirement#isMetBy}) ÷
   * people it is for, each once whatever their posts and records. Not read: records of other
   * courses, and of days after {@code asAt}, which are plans. Records of people who are not in the
   * staff, such as leavers, are counted apart; those of staff whom the requirement is not for are
   * in no number.
   *
   * @param staff the staff on that day
   * @param requirement which course, for whom, and for how long it holds
   * @param asAt the day
   * @return a collector of the coverage
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static Collector<TrainingRecord, ?, TrainingCoverage> toCoverage(
      Iterable<StaffMember> staff, TrainingRequirement requirement, LocalDate asAt) {
    requireNonNull(requirement, "requirement");
    RecordedDates.require("asAt", asAt);
    ImmutableList<StaffMember> members = ImmutableList.copyOf(staff);
    ImmutableSet<WorkerId> workers =
        members.stream().map(StaffMember::worker).collect(toImmutableSet());
    return Collectors.filtering(
        record ->
            record.course().equals(requirement.course()) && !record.completedOn().isAfter(asAt),
        Collector.of(
            Latest::new,
            (latest, record) -> latest.add(record, workers.contains(record.worker())),
            Latest::merge,
            latest ->
                TrainingCoverage.of(members, requirement, asAt, latest.days, latest.ofOthers)));
  }

  /** When each of the staff last completed the course, and how many records are of others. */
  private static final class Latest implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<WorkerId, LocalDate> days = new TreeMap<>();
    private long ofOthers;

    void add(TrainingRecord record, boolean isOfStaff) {
      if (isOfStaff) {
        days.merge(record.worker(), record.completedOn(), Latest::later);
      } else {
        ofOthers++;
      }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    Latest merge(Latest other) {
      other.days.forEach((worker, day) -> days.merge(worker, day, Latest::later));
      ofOthers += other.ofOthers;
      return this;
    }
  }
}
