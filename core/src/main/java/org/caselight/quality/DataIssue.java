package org.caselight.quality;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * Something that is wrong, or may be, with a record: which record, what, and how bad.
 *
 * <p>Recorded facts contradict each other, because people record them. They are taken as they are,
 * and a rule reports what it found as issues beside its figure, saying whether it counted the
 * record; nothing is dropped and nothing is thrown.
 *
 * <p>The reason says what is wrong without saying whose record it is, and a record about a child
 * prints no identifier, so that a list of issues can be passed on. Who may see the record takes it
 * from {@link #subject}.
 *
 * <p>Source: the two severities are those of the checks of the DfE's children in need census,
 * "Error" and "Query". To report and go on is a convention of this library; the other choice is to
 * refuse the record.
 *
 * @param <S> what the issue is about: a record, or several
 * @param code a short name for this kind of issue, the same for every record; a census's own code
 *     where it has one
 * @param severity how bad
 * @param subject the record
 * @param reason what is wrong with it, in words that name no person
 */
public record DataIssue<S extends Serializable>(
    String code, Severity severity, S subject, String reason) implements Serializable {

  /**
   * Takes the issue as it is.
   *
   * @param code a short name for this kind of issue, not blank
   * @param severity how bad
   * @param subject the record
   * @param reason what is wrong with it, not blank
   * @throws IllegalArgumentException if {@code code} or {@code reason} is blank or has blanks
   *     around it
   */
  public DataIssue {
    Words.requireText("code", code);
    requireNonNull(severity, "severity");
    requireNonNull(subject, "subject");
    Words.requireText("reason", reason);
  }

  /**
   * Something that cannot be right.
   *
   * @param <S> what the issue is about
   * @param code a short name for this kind of issue, not blank
   * @param subject the record
   * @param reason what is wrong with it, in words that name no person
   * @return the issue, an {@link Severity#ERROR}
   * @throws IllegalArgumentException if {@code code} or {@code reason} is blank or has blanks
   *     around it
   */
  public static <S extends Serializable> DataIssue<S> error(String code, S subject, String reason) {
    return new DataIssue<>(code, Severity.ERROR, subject, reason);
  }

  /**
   * Something that may be right and should be looked at.
   *
   * @param <S> what the issue is about
   * @param code a short name for this kind of issue, not blank
   * @param subject the record
   * @param reason what is wrong with it, in words that name no person
   * @return the issue, a {@link Severity#WARNING}
   * @throws IllegalArgumentException if {@code code} or {@code reason} is blank or has blanks
   *     around it
   */
  public static <S extends Serializable> DataIssue<S> warning(
      String code, S subject, String reason) {
    return new DataIssue<>(code, Severity.WARNING, subject, reason);
  }

  /**
   * The issue in one line; of the subject only what it prints of itself.
   *
   * @return {@code error, 8608: authorised 2019-01-03, before it began 2019-01-07; Assessment}
   */
  @Override
  public String toString() {
    return severity.label() + ", " + code + ": " + reason + "; " + subject;
  }
}
