package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.caselight.calendar.WorkingDays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a calendar of working days answers, for days in no order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup.
public class WorkingDayArithmetic {
  private static final int DAYS = 1024;
  private static final int LIMIT = 45;
  private static final int MOST_BETWEEN = 120;

  /** Which calendar is asked. */
  public enum Calendar {
    /** That of England and Wales. */
    ENGLAND_AND_WALES,
    /** The same, less the days between Christmas and the new year, as many councils close. */
    WITH_CLOSURES;

    WorkingDays days() {
      return this == WITH_CLOSURES
          ? WorkingDays.ENGLAND_AND_WALES.closedOn(
              IntStream.rangeClosed(2010, 2025)
                  .boxed()
                  .flatMap(
                      year ->
                          IntStream.rangeClosed(27, 31)
                              .mapToObj(day -> LocalDate.of(year, 12, day)))
                  .collect(ImmutableList.toImmutableList()))
          : WorkingDays.ENGLAND_AND_WALES;
    }
  }

  /** The calendar. */
  @Param public Calendar calendar;

  private WorkingDays days;
  private final LocalDate[] starts = new LocalDate[DAYS];
  private final LocalDate[] ends = new LocalDate[DAYS];

  /** Draws the days. */
  @Setup
  public void draw() {
    days = calendar.days();
    Random random = new Random(1);
    long first = Records.ALL_YEARS.from().toEpochDay();
    for (int i = 0; i < DAYS; i++) {
      starts[i] =
          LocalDate.ofEpochDay(first + random.nextInt((int) Records.ALL_YEARS.lengthInDays()));
      ends[i] = starts[i].plusDays(random.nextInt(MOST_BETWEEN));
    }
  }

  /**
   * Asks how many working days lie between two days.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public void elapsed(Blackhole answers) {
    for (int i = 0; i < DAYS; i++) {
      answers.consume(days.elapsed(starts[i], ends[i]));
    }
  }

  /**
   * Asks when something is due.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public void dueDate(Blackhole answers) {
    for (LocalDate start : starts) {
      answers.consume(days.dueDate(start, LIMIT));
    }
  }

  /**
   * Asks whether a day is a working day.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public void isWorkingDay(Blackhole answers) {
    for (LocalDate start : starts) {
      answers.consume(days.isWorkingDay(start));
    }
  }

  /**
   * Asks which working day is the next.
   *
   * @param answers what becomes of the answers
   */
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public void next(Blackhole answers) {
    for (LocalDate start : starts) {
      answers.consume(days.next(start));
    }
  }
}
