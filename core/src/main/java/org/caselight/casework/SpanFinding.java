package org.caselight.casework;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;

/**
 * What is odd about a stretch of a child's time, or about two of them, before anybody has said how
 * bad that is.
 *
 * <p>The same oddity has another code in each return, and another weight: a child protection plan
 * that starts and ends on one day is an error of the census, an assessment that does is not. {@link
 * #asIssue()} takes the code and the severity of the {@link Kind}, {@link #asIssue(String,
 * Severity)} those of a return:
 *
 * <pre>{@code
 * finding.kind() == Kind.OVERLAPPING
 *     ? finding.asIssue("8940", Severity.ERROR)
 *     : finding.asIssue()
 * }</pre>
 *
 * @param <S> the kind of stretch
 * @param kind what is odd
 * @param spans the stretches concerned, all of one child, earliest first
 * @param reason what is odd about them, with dates and without identifiers, and whether they were
 *     counted
 */
public record SpanFinding<S extends ChildSpan>(Kind kind, ImmutableList<S> spans, String reason)
    implements Serializable {

  /** What may be odd about stretches of a child's time. */
  public enum Kind {
    /** Its dates contradict each other. */
    ENDED_BEFORE_STARTED("ended-before-start", Severity.ERROR),
    /** Several of one child that have not ended. */
    OPEN_TWICE("open-twice", Severity.ERROR),
    /** Two of one child, open on the same day, of which one at least has ended. */
    OVERLAPPING("overlapping", Severity.ERROR),
    /** It ended on the day on which it started. */
    STARTED_AND_ENDED_ON_ONE_DAY("same-day", Severity.WARNING),
    /** It started soon after the last one ended. */
    REOPENED("reopened", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Kind(String code, Severity severity) {
      this.code = code;
      this.severity = severity;
    }

    /**
     * A short name, where a return has no code of its own.
     *
     * @return the name
     */
    public String code() {
      return code;
    }

    /**
     * How bad it is, where a return does not say.
     *
     * @return the severity
     */
    public Severity severity() {
      return severity;
    }
  }

  /**
   * Takes the finding as it is.
   *
   * @param kind what is odd
   * @param spans the stretches concerned, at least one
   * @param reason what is odd about them, not blank
   * @throws IllegalArgumentException if there is no stretch, or the reason is blank or has blanks
   *     around it
   */
  public SpanFinding {
    requireNonNull(kind, "kind");
    checkArgument(!spans.isEmpty(), "spans: must not be empty");
    Words.requireText("reason", reason);
  }

  /**
   * The finding as an issue, under the name and with the severity of its kind.
   *
   * @return the issue
   */
  public DataIssue<ImmutableList<S>> asIssue() {
    return asIssue(kind.code(), kind.severity());
  }

  /**
   * The finding as an issue, under the code and with the severity that a return gives it.
   *
   * @param code the code, not blank
   * @param severity how bad
   * @return the issue
   * @throws IllegalArgumentException if the code is blank or has blanks around it
   */
  public DataIssue<ImmutableList<S>> asIssue(String code, Severity severity) {
    return new DataIssue<>(code, severity, spans, reason);
  }

  /**
   * The finding in one line; of the stretches only what they print of themselves.
   *
   * @return {@code same-day: started and ended on 2019-01-07, …; [in care 2019-01-07 until
   *     2019-01-07]}
   */
  @Override
  public String toString() {
    return kind.code() + ": " + reason + "; " + spans;
  }
}
