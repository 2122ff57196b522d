package org.caselight.service;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * What something is about, in a few words: high caseloads, management practice. Whatever inspectors
 * found, auditors saw, staff said or somebody blew the whistle about is held together by its
 * themes.
 *
 * <p>Two themes are one if their names differ in nothing but the case of letters and the blanks
 * between words; each still prints as it was written. That is a convention of this library; the
 * other choice is a fixed list of themes, which a council may keep and take its themes from.
 *
 * <p>A theme names no person. It is printed wherever themes are.
 */
public final class Theme implements Comparable<Theme>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;

  /** The name in the form by which themes are told apart. */
  private final String key;

  private Theme(String name) {
    this.name = Words.oneBlank(Words.requireText("theme", name));
    this.key = Words.key(name);
  }

  /**
   * A theme by its name.
   *
   * @param name a few words, not blank, without blanks around them
   * @return the theme
   * @throws IllegalArgumentException if the name is blank or has blanks around it
   */
  public static Theme of(String name) {
    return new Theme(name);
  }

  /**
   * The name as it was written, with one blank between words.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /** By name, whatever the case of its letters. */
  @Override
  public int compareTo(Theme other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Theme that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /**
   * The name.
   *
   * @return {@code High caseloads}
   */
  @Override
  public String toString() {
    return name;
  }
}
