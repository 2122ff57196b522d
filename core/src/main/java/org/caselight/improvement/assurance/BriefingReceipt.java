package org.caselight.improvement.assurance;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.RecordedDates;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** What happened to a briefing with one worker on a day: sent, passed on, read, understood. */
@Value.Immutable
@CaselightValue
public abstract class BriefingReceipt implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between receipts that differ. */
  static final Comparator<BriefingReceipt> ORDER =
      Comparator.comparing(BriefingReceipt::on)
          .thenComparing(BriefingReceipt::worker)
          .thenComparing(BriefingReceipt::kind)
          .thenComparing(BriefingReceipt::passedOnBy, Ordered.emptiesFirst());

  BriefingReceipt() {}

  /**
   * It was sent to a worker.
   *
   * @param worker to whom
   * @param on the day
   * @return the receipt
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static BriefingReceipt sentTo(WorkerId worker, LocalDate on) {
    return receipt(worker, BriefingReceiptKind.SENT, on).build();
  }

  /**
   * A colleague passed it on to a worker.
   *
   * @param worker to whom
   * @param by who passed it on
   * @param on the day
   * @return the receipt
   * @throws IllegalArgumentException if the worker is said to have passed it on to themselves, or
   *     the day is before 1900 or after 2200
   */
  public static BriefingReceipt passedOnTo(WorkerId worker, WorkerId by, LocalDate on) {
    return receipt(worker, BriefingReceiptKind.PASSED_ON, on).passedOnBy(by).build();
  }

  /**
   * Somebody, nobody recorded who, passed it on to a worker.
   *
   * @param worker to whom
   * @param on the day
   * @return the receipt
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static BriefingReceipt passedOnTo(WorkerId worker, LocalDate on) {
    return receipt(worker, BriefingReceiptKind.PASSED_ON, on).build();
  }

  /**
   * A worker read it.
   *
   * @param worker who
   * @param on the day
   * @return the receipt
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static BriefingReceipt readBy(WorkerId worker, LocalDate on) {
    return receipt(worker, BriefingReceiptKind.READ, on).build();
  }

  /**
   * A worker understood it.
   *
   * @param worker who
   * @param on the day
   * @return the receipt
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static BriefingReceipt understoodBy(WorkerId worker, LocalDate on) {
    return receipt(worker, BriefingReceiptKind.UNDERSTOOD, on).build();
  }

  private static ImmutableBriefingReceipt.Builder receipt(
      WorkerId worker, BriefingReceiptKind kind, LocalDate on) {
    return ImmutableBriefingReceipt.builder().worker(worker).kind(kind).on(on);
  }

  /**
   * With whom it happened.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * What happened.
   *
   * @return sent, passed on, read or understood
   */
  public abstract BriefingReceiptKind kind();

  /**
   * Who passed it on.
   *
   * @return the worker's pseudonym, empty if it was not passed on or nobody recorded by whom
   */
  public abstract Optional<WorkerId> passedOnBy();

  /**
   * The day it happened.
   *
   * @return the day
   */
  public abstract LocalDate on();

  @Value.Check
  void validate() {
    RecordedDates.require("on", on());
    checkArgument(
        !passedOnBy().equals(Optional.of(worker())),
        "passedOnBy: must not be the worker it was passed on to (withheld)");
  }

  /**
   * The receipt without identifiers.
   *
   * @return {@code passed on, 2019-07-09}
   */
  @Override
  public final String toString() {
    return kind().label() + ", " + on();
  }
}
