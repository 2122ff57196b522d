package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caselight.testing.Shared;
import org.junit.jupiter.api.Test;

/** Against due dates and working days counted by numpy. */
class WorkingDaysOracleTest {
  private static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;
  private static final WorkingDays FROM_DAY_ONE = DAYS.counting(DayCount.START_IS_DAY_ONE);

  /** What the other conventions give: the end left out, and both ends counted. */
  private static final Pattern OTHERS =
      Pattern.compile("\\[start,end\\)=(\\d+);\\[start,end\\]=(\\d+)");

  @Test
  void dueDatesAgree() {
    for (NamedCsvRecord row : rows("due_date")) {
      LocalDate start = LocalDate.parse(row.getField("start"));
      long workingDays = Long.parseLong(row.getField("n_or_end"));
      LocalDate expected = LocalDate.parse(row.getField("expected"));

      assertThat(DAYS.dueDate(start, workingDays)).as("%s", row).isEqualTo(expected);
      assertThat(DAYS.elapsed(start, expected)).as("%s", row).isEqualTo(workingDays);
    }
  }

  @Test
  void dueDatesFromDayOneAreThoseOfOneMoreWhenTheStartIsAWorkingDay() {
    for (NamedCsvRecord row : rows("due_date")) {
      LocalDate start = LocalDate.parse(row.getField("start"));
      long fromDayZero = Long.parseLong(row.getField("n_or_end"));
      long workingDays = DAYS.isWorkingDay(start) ? fromDayZero + 1 : fromDayZero;

      assertThat(FROM_DAY_ONE.dueDate(start, workingDays))
          .as("%s", row)
          .isEqualTo(row.getField("expected"));
    }
  }

  @Test
  void elapsedWorkingDaysAgreeInEveryConvention() {
    for (NamedCsvRecord row : rows("elapsed")) {
      LocalDate start = LocalDate.parse(row.getField("start"));
      LocalDate end = LocalDate.parse(row.getField("n_or_end"));
      Matcher others = OTHERS.matcher(row.getField("note"));
      assertThat(others.matches()).as("%s", row).isTrue();
      long endLeftOut = Long.parseLong(others.group(1));
      long bothCounted = Long.parseLong(others.group(2));

      assertThat(DAYS.elapsed(start, end))
          .as("%s", row)
          .isEqualTo(Long.parseLong(row.getField("expected")));
      assertThat(FROM_DAY_ONE.elapsed(start, end)).as("%s", row).isEqualTo(bothCounted);
      assertThat(DAYS.in(DateRange.ofDays(start, end))).as("%s", row).isEqualTo(bothCounted);
      assertThat(DAYS.in(DateRange.of(start, end))).as("%s", row).isEqualTo(endLeftOut);
    }
  }

  private static List<NamedCsvRecord> rows(String kind) {
    List<NamedCsvRecord> rows =
        Shared.rows("oracles/working_day_vectors.csv").stream()
            .filter(row -> row.getField("kind").equals(kind))
            .toList();
    assertThat(rows).isNotEmpty();
    return rows;
  }
}
