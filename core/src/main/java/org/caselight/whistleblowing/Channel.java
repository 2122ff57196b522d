package org.caselight.whistleblowing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import org.caselight.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * To whom was the whistle blown: inside the council, or outside it?
 *
 * <p>The usual ones are here; a council adds its own by {@link #of}. Two are one if they lie on the
 * same side and their names differ in nothing but the case of letters and the blanks between words.
 * A channel names an office, not a person: it is printed wherever channels are, in what is
 * published too.
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25, for the office of the
 * Chief Executive and Ofsted; for bodies outside, the Public Interest Disclosure (Prescribed
 * Persons) Order 2014, which names Her Majesty's Chief Inspector. The others are a convention of
 * this library.
 */
public final class Channel implements Comparable<Channel>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Channel> ORDER =
      Comparator.comparing(Channel::isOutside).thenComparing(channel -> channel.key);

  /** Whoever manages the one who speaks. */
  public static final Channel LINE_MANAGER = inside("line manager");

  /** The office of the chief executive. */
  public static final Channel CHIEF_EXECUTIVE = inside("chief executive");

  /** A councillor of whatever office. */
  public static final Channel COUNCILLOR = inside("councillor");

  /** The department of human resources. */
  public static final Channel HUMAN_RESOURCES = inside("human resources");

  /** The monitoring officer, who answers for the lawfulness of what the council does. */
  public static final Channel MONITORING_OFFICER = inside("monitoring officer");

  /** The council's own line or mailbox for whistleblowing. */
  public static final Channel HOTLINE = inside("whistleblowing hotline");

  /** The inspectorate. */
  public static final Channel OFSTED = outside("Ofsted");

  /** A regulator or prescribed person other than Ofsted. */
  public static final Channel OTHER_PRESCRIBED_PERSON = outside("other prescribed person");

  private static final ImmutableSortedSet<Channel> USUAL =
      ImmutableSortedSet.of(
          LINE_MANAGER,
          CHIEF_EXECUTIVE,
          COUNCILLOR,
          HUMAN_RESOURCES,
          MONITORING_OFFICER,
          HOTLINE,
          OFSTED,
          OTHER_PRESCRIBED_PERSON);

  private final String name;
  private final boolean isOutside;

  /** The name in the form by which channels are told apart. */
  private final String key;

  private Channel(String name, boolean isOutside) {
    this.name = Words.oneBlank(Words.requireText("channel", name));
    checkArgument(
        CharMatcher.javaIsoControl().matchesNoneOf(this.name),
        "channel: must not have control characters in it, was %s",
        CharMatcher.javaIsoControl().replaceFrom(this.name, '?'));
    this.isOutside = isOutside;
    this.key = Words.key(name);
  }

  private static Channel inside(String name) {
    return new Channel(name, false);
  }

  private static Channel outside(String name) {
    return new Channel(name, true);
  }

  /**
   * A channel by its name.
   *
   * @param name the office or body, not blank, without blanks around it
   * @param isOutside whether it is outside the council, and answered there
   * @return the channel
   * @throws IllegalArgumentException if the name is blank, has blanks around it or control
   *     characters in it
   */
  public static Channel of(String name, boolean isOutside) {
    return new Channel(name, isOutside);
  }

  /**
   * The channels that have a constant here.
   *
   * @return the channels, those inside first, then by name
   */
  public static ImmutableSortedSet<Channel> usual() {
    return USUAL;
  }

  /**
   * The name as it was written, with one blank between words.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Whether it is outside the council: a regulator, who passes on what was raised and is answered.
   *
   * @return false if it is inside
   */
  public boolean isOutside() {
    return isOutside;
  }

  /** Those inside first, then by name, whatever the case of its letters. */
  @Override
  public int compareTo(Channel other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Channel that && isOutside == that.isOutside && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + Boolean.hashCode(isOutside);
  }

  /**
   * The name, and on which side it is.
   *
   * @return {@code chief executive (inside)} or {@code Ofsted (outside)}
   */
  @Override
  public String toString() {
    return name + (isOutside ? " (outside)" : " (inside)");
  }
}
