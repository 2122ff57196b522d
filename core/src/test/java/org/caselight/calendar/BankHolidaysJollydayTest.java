package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the same question answered by others, for England and for Wales. */
class BankHolidaysJollydayTest {
  private static final String ONLY_HERE = "here and not in Jollyday";
  private static final String ONLY_THERE = "in Jollyday and not here";

  /** Jollyday's rules leave out every proclamation of these three years. */
  private static final ImmutableSortedMap<LocalDate, String> DIFFERENCES =
      ImmutableSortedMap.<LocalDate, String>naturalOrder()
          // The royal wedding.
          .put(LocalDate.of(1981, 7, 29), ONLY_HERE)
          // The eve of the millennium.
          .put(LocalDate.of(1999, 12, 31), ONLY_HERE)
          // The Golden Jubilee: the spring holiday moved into June, and a day was added before it.
          .put(LocalDate.of(2002, 5, 27), ONLY_THERE)
          .put(LocalDate.of(2002, 6, 3), ONLY_HERE)
          .put(LocalDate.of(2002, 6, 4), ONLY_HERE)
          .buildOrThrow();

  private final HolidayManager jollyday =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  @ParameterizedTest
  @ValueSource(strings = {"eng", "wls"})
  void daysDifferWhereAProclamationIsMissingAndNowhereElse(String country) {
    TreeMap<LocalDate, String> differences = new TreeMap<>();
    for (int year = 1978; year <= 2060; year++) {
      Set<LocalDate> here = BankHolidays.inEnglandAndWales(year).keySet();
      Set<LocalDate> there = inJollyday(year, country);
      Sets.difference(here, there).forEach(day -> differences.put(day, ONLY_HERE));
      Sets.difference(there, here).forEach(day -> differences.put(day, ONLY_THERE));
    }
    assertThat(differences).containsExactlyEntriesOf(DIFFERENCES);
  }

  /** The days observed: a substitute in place of the weekend day that it stands for. */
  private Set<LocalDate> inJollyday(int year, String country) {
    return jollyday.getHolidays(Year.of(year), country).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toSet());
  }
}
