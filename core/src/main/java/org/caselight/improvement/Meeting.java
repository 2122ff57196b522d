package org.caselight.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** A meeting to which something is to be reported: of whom, and when if the day is known. */
@Value.Immutable
@CaselightValue
public abstract class Meeting implements Serializable {
  private static final long serialVersionUID = 1L;

  Meeting() {}

  /**
   * The meeting of a body on a day.
   *
   * @param body who meets: a committee, a board
   * @param heldOn the day
   * @return the meeting
   * @throws IllegalArgumentException if the body is blank or has blanks around it, or the day is
   *     before 1900 or after 2200
   */
  public static Meeting of(String body, LocalDate heldOn) {
    return ImmutableMeeting.builder().body(body).heldOn(heldOn).build();
  }

  /**
   * A body's next meeting, whenever that will be.
   *
   * @param body who meets: a committee, a board
   * @return the meeting
   * @throws IllegalArgumentException if the body is blank or has blanks around it
   */
  public static Meeting nextOf(String body) {
    return ImmutableMeeting.builder().body(body).build();
  }

  /**
   * Who meets.
   *
   * @return the body
   */
  public abstract String body();

  /**
   * The day it meets.
   *
   * @return the day; empty for the next meeting, whenever that will be
   */
  public abstract Optional<LocalDate> heldOn();

  @Value.Check
  void validate() {
    Words.requireText("body", body());
    RecordedDates.require("heldOn", heldOn());
  }

  /**
   * The meeting in words.
   *
   * @return {@code Audit and Accounts Committee, 2019-07-29} or {@code next meeting of the Audit
   *     and Accounts Committee}
   */
  @Override
  public final String toString() {
    return heldOn().map(day -> body() + ", " + day).orElse("next meeting of the " + body());
  }
}
