package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What a page is looked at on.
 *
 * @param name what to call it
 * @param width how wide, in CSS pixels
 * @param isPhone whether it lays pages out as phones do
 * @param media {@code screen} or {@code print}
 * @param colours the colour scheme its user prefers: {@code light} or {@code dark}
 */
record Screen(String name, int width, boolean isPhone, String media, String colours) {
  static final Screen DESK = new Screen("desk", 1280, false, "screen", "light");
  static final Screen DESK_IN_THE_DARK = new Screen("desk-dark", 1280, false, "screen", "dark");
  static final Screen PHONE = new Screen("phone", 390, true, "screen", "light");
  static final Screen PHONE_IN_THE_DARK = new Screen("phone-dark", 390, true, "screen", "dark");

  /** The 210 mm of A4 without a margin of 10 mm at each side, in pixels of 1/96 inch. */
  static final Screen A4 = new Screen("a4", 718, false, "print", "light");

  static final ImmutableList<Screen> ALL =
      ImmutableList.of(DESK, DESK_IN_THE_DARK, PHONE, PHONE_IN_THE_DARK, A4);

  private static final int HEIGHT = 844;

  boolean isPaper() {
    return media.equals("print");
  }

  ImmutableMap<String, Object> metrics() {
    return ImmutableMap.of(
        "width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", isPhone);
  }

  ImmutableMap<String, Object> emulatedMedia() {
    return ImmutableMap.of(
        "media",
        media,
        "features",
        ImmutableList.of(ImmutableMap.of("name", "prefers-color-scheme", "value", colours)));
  }

  @Override
  public String toString() {
    return name;
  }
}
