package org.caselight.service;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * A local authority with children's social care: a name and the codes that published figures know
 * it by.
 */
@Value.Immutable
@CaselightValue
public abstract class Authority implements Comparable<Authority>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern ONS_CODE = Pattern.compile("[EWSN][0-9]{8}");
  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");
  private static final Comparator<Authority> ORDER =
      Comparator.comparing(Authority::onsCode)
          .thenComparing(Authority::name)
          .thenComparing(authority -> authority.departmentCode().orElse(""));

  Authority() {}

  /**
   * An authority by its nine-character code.
   *
   * @param name its name
   * @param onsCode its nine-character code of the Office for National Statistics
   * @return the authority; {@code Authority.ofOnsCode("Cambridgeshire", "E10000003")}
   * @throws IllegalArgumentException if the name is blank or the code is not such a code
   */
  public static Authority ofOnsCode(String name, String onsCode) {
    return builder().name(name).onsCode(onsCode).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The name.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * The nine-character code of the Office for National Statistics: {@code new_la_code} in the
   * Department's files.
   *
   * @return a letter and eight digits
   */
  public abstract String onsCode();

  /**
   * The Department for Education's own three-digit code: {@code old_la_code} in its files.
   *
   * @return three digits, empty if not given
   */
  public abstract Optional<String> departmentCode();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    checkArgument(
        ONS_CODE.matcher(onsCode()).matches(),
        "onsCode: must be a letter E, W, S or N and eight digits, was %s",
        onsCode());
    departmentCode()
        .ifPresent(
            code ->
                checkArgument(
                    THREE_DIGITS.matcher(code).matches(),
                    "departmentCode: must be three digits, was %s",
                    code));
  }

  /** By code, then name. */
  @Override
  public final int compareTo(Authority other) {
    return ORDER.compare(this, other);
  }

  /**
   * The name and the code.
   *
   * @return {@code Cambridgeshire (E10000003)}
   */
  @Override
  public final String toString() {
    return name() + " (" + onsCode() + ")";
  }

  /** Builds an {@link Authority}: name and ONS code are required. */
  public static final class Builder extends ImmutableAuthority.Builder {
    Builder() {}
  }
}
