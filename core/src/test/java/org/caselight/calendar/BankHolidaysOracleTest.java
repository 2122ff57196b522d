package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against the dates that GOV.UK published. */
class BankHolidaysOracleTest {

  /** What GOV.UK calls otherwise: the reason for moving a day is not part of its name here. */
  private static final ImmutableSortedMap<LocalDate, String> OTHER_NAMES =
      ImmutableSortedMap.<LocalDate, String>naturalOrder()
          .put(LocalDate.of(2012, 6, 4), "Spring bank holiday (substitute day)")
          .put(LocalDate.of(2012, 6, 5), "Queen's Diamond Jubilee")
          .put(LocalDate.of(2020, 5, 8), "Early May bank holiday (VE day)")
          .put(LocalDate.of(2022, 6, 3), "Platinum Jubilee bank holiday")
          .put(
              LocalDate.of(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II")
          .put(LocalDate.of(2023, 5, 8), "Bank holiday for the coronation of King Charles III")
          .buildOrThrow();

  @Test
  void publishedDatesAreTheHolidaysOfTheirYears() {
    ImmutableSortedMap<LocalDate, String> published = published();
    Set<LocalDate> ours = new TreeSet<>();
    for (int year = published.firstKey().getYear(); year <= published.lastKey().getYear(); year++) {
      ours.addAll(BankHolidays.inEnglandAndWales(year).keySet());
    }
    assertThat(ours).containsExactlyElementsOf(published.keySet());
  }

  @Test
  void publishedNamesAreTheHolidaysNames() {
    TreeMap<LocalDate, String> others = new TreeMap<>();
    published()
        .forEach(
            (day, name) -> {
              if (!name.equals(BankHolidays.inEnglandAndWales(day.getYear()).get(day))) {
                others.put(day, name);
              }
            });
    assertThat(others).containsExactlyEntriesOf(OTHER_NAMES);
  }

  /** By date; a substitute is marked in a column of its own, as extra days are. */
  private static ImmutableSortedMap<LocalDate, String> published() {
    return Shared.rows("oracles/bank_holidays_england_wales.csv").stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                row -> LocalDate.parse(row.getField("date")),
                BankHolidaysOracleTest::nameOf));
  }

  private static String nameOf(NamedCsvRecord row) {
    String name = row.getField("name").replace('\u2019', '\'');
    return row.getField("notes").equals("Substitute day") ? name + " (substitute day)" : name;
  }
}
