package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caselight.service.Authority;

/** Which authority is meant, whatever it is called. */
final class Authorities {
  private static final int MOST_SUGGESTED = 5;

  /** One letter in so many may be wrong, for a name to be taken for close to another. */
  private static final int LETTERS_TO_A_SLIP = 4;

  private static final Pattern ONS_CODE = Pattern.compile("[EWSN][0-9]{8}");

  /** The latest row of each by its code. */
  private final ImmutableSortedMap<String, PublishedRow> latest;

  /** The codes that go by a name or a nine-character code, now or once. */
  private final ImmutableSetMultimap<String, String> codesByName;

  private final ImmutableSetMultimap<String, Integer> years;

  Authorities(ImmutableCollection<PublishedTable> tables) {
    Map<String, PublishedRow> latestRows = new TreeMap<>();
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, Integer> yearsOf = ImmutableSetMultimap.builder();
    tables.stream()
        // A year of population estimates is not one in which anything is reported on.
        .filter(table -> table.kind() != TableKind.POPULATION)
        .flatMap(PublishedTable::rows)
        .filter(row -> row.place().level() == Level.AUTHORITY)
        .forEach(
            row -> {
              String code = row.place().code();
              latestRows.merge(code, row, (one, other) -> other.year() > one.year() ? other : one);
              names.put(key(code), code).put(key(row.name()), code).put(key(row.onsCode()), code);
              yearsOf.put(code, row.year());
            });
    latest = ImmutableSortedMap.copyOf(latestRows);
    codesByName = names.build();
    years = yearsOf.build();
  }

  /** Letters and digits alone: St Helens is St. Helens. */
  private static String key(String name) {
    return CharMatcher.forPredicate(Character::isLetterOrDigit)
        .retainFrom(name)
        .toLowerCase(Locale.ROOT);
  }

  /** The latest row of an authority, which has its name and codes. */
  PublishedRow latest(Place authority) {
    return requireNonNull(latest.get(authority.code()), authority.code());
  }

  /**
   * The authority as comparisons know it: under the nine-character code that it has now, in every
   * year. Two that make one return are one, under the code of the first.
   *
   * @return the authority, empty if nothing is published of it, or its code is none
   */
  Optional<Authority> authority(String code) {
    return Optional.ofNullable(latest.get(code)).flatMap(Authorities::authority);
  }

  private static Optional<Authority> authority(PublishedRow row) {
    String first = Splitter.on(Place.AND).splitToList(row.onsCode()).get(0);
    return ONS_CODE.matcher(first).matches() && !row.name().isEmpty()
        ? Optional.of(Authority.ofOnsCode(row.name(), first))
        : Optional.empty();
  }

  boolean isKnown(String code) {
    return latest.containsKey(code);
  }

  /** The name of an authority by its code; the code if nothing is published of it. */
  String name(String code) {
    PublishedRow row = latest.get(code);
    return row == null ? code + " (not in these files)" : row.name();
  }

  /**
   * Which authority is meant.
   *
   * @param text its name, its three-digit code or its nine-character code, now or once
   * @param year the year asked about, which tells two of one name apart; the latest if empty
   * @return the authority
   * @throws IllegalArgumentException if there is none, or more than one
   */
  Place find(String text, OptionalInt year) {
    ImmutableSet<String> named = codesByName.get(key(text));
    ImmutableSet<String> codes = named.size() < 2 ? named : narrowed(named, year);
    if (codes.size() == 1) {
      return Place.authority(codes.iterator().next());
    }
    throw new IllegalArgumentException(
        codes.isEmpty() ? noSuch(text) : "is the name of several: " + String.join(", ", codes));
  }

  /** Of several authorities of one name those of the year asked about, or of the latest. */
  private ImmutableSet<String> narrowed(ImmutableSet<String> codes, OptionalInt year) {
    int wanted =
        year.orElseGet(() -> codes.stream().mapToInt(code -> latestYear(code)).max().orElseThrow());
    ImmutableSet<String> ofYear =
        codes.stream().filter(code -> years.containsEntry(code, wanted)).collect(toImmutableSet());
    return ofYear.isEmpty() ? codes : ofYear;
  }

  private int latestYear(String code) {
    return latest(Place.authority(code)).year();
  }

  private String noSuch(String text) {
    ImmutableList<String> like =
        latest.values().stream()
            .map(PublishedRow::name)
            .filter(name -> isLike(key(text), key(name)))
            .distinct()
            .sorted()
            .collect(toImmutableList());
    return "is no authority in these files"
        + (like.isEmpty() || like.size() > MOST_SUGGESTED
            ? ""
            : "; they have " + Wording.listed(like));
  }

  /** Whether one has the other in it, or differs from it by a few letters. */
  private static boolean isLike(String text, String name) {
    return !text.isEmpty()
        && !name.isEmpty()
        && (name.contains(text)
            || text.contains(name)
            || changes(text, name) <= Math.min(text.length(), name.length()) / LETTERS_TO_A_SLIP);
  }

  /** How many letters have to be put in, left out or changed to make one of the other. */
  private static int changes(String one, String other) {
    int[] before = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }
}
