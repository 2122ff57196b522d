package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What is read where it stands, against the plain way to read it. */
class BytesAndDaysProperties {
  @Property
  void quotesAreCountedWhereverTheyStand(
      @ForAll @Chars({'"', '!', '#', 'a'}) @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 0, max = 10) int before) {
    byte[] bytes = ("\"".repeat(before) + text + "\"\"\"").getBytes(US_ASCII);
    long quotes = text.chars().filter(character -> character == '"').count();
    assertThat(CsvSource.hasOddQuotes(bytes, before, before + text.length()))
        .isEqualTo(quotes % 2 == 1);
  }

  @Property
  void everyDayIsReadAndIsThereOnce(@ForAll @IntRange(min = -25_567, max = 84_370) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    char[] text = ("," + day + ",").toCharArray();
    assertThat(Days.read(text, 1, text.length - 2))
        .isEqualTo(day)
        .isSameAs(Days.pooled(day))
        .isSameAs(Days.read(text, 1, text.length - 2));
  }

  @Property
  void whatIsNoDayIsNotRead(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(4) String year,
      @ForAll @CharRange(from = '0', to = '3') @StringLength(2) String month,
      @ForAll @Chars({'0', '1', '2', '3', '9', '/', ':', '-'}) @StringLength(2) String day) {
    String text = year + "-" + month + "-" + day;
    Optional<LocalDate> expected;
    try {
      expected =
          Optional.of(LocalDate.parse(text))
              .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2200);
    } catch (DateTimeException e) {
      expected = Optional.empty();
    }
    assertThat(Optional.ofNullable(Days.read(text.toCharArray(), 0, text.length())))
        .isEqualTo(expected);
  }

  @Property
  void aPoolMakesEachValueOnce(
      @ForAll List<@Chars({'a', 'b', '0', '1'}) @StringLength(max = 5) String> texts) {
    AtomicInteger made = new AtomicInteger();
    Pool<String> pool =
        new Pool<>(
            text -> {
              made.incrementAndGet();
              return "value of " + text;
            });
    for (String text : texts) {
      assertThat(pool.get(("x" + text + "x").toCharArray(), 1, text.length()))
          .isEqualTo("value of " + text);
    }
    assertThat(made.get()).isEqualTo((int) texts.stream().distinct().count());
  }
}
