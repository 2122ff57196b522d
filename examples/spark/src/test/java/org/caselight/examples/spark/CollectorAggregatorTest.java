package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.examples.spark.CollectorAggregator.collected;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.casework.RepeatShare;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.junit.jupiter.api.Test;

class CollectorAggregatorTest {
  private static final DateRange PERIOD = ReportingYear.ending(2025).period();
  private static final ImmutableList<Referral> REFERRALS =
      MadeUpEpisodes.of(7, 2_000).map(Episode::referral).collect(toImmutableList());
  private static final RepeatShare IN_MEMORY =
      REFERRALS.stream().collect(Referrals.toReReferrals(PERIOD));

  private final CollectorAggregator<Referral, RepeatShare> aggregator =
      collected(() -> Referrals.toReReferrals(PERIOD));

  @Test
  void thereIsSomethingToCollect() {
    assertThat(IN_MEMORY.share().figure().whole()).isPositive();
    assertThat(IN_MEMORY.share().figure().part()).isPositive();
  }

  @Test
  void whatIsInOnePieceIsTheStreamsAnswer() {
    assertThat(aggregator.finish(reduced(aggregator, REFERRALS))).isEqualTo(IN_MEMORY);
  }

  @Test
  void piecesMergeInAnyOrderAfterATripThroughSerialization() throws Exception {
    List<List<Referral>> pieces = Lists.partition(REFERRALS, 700);
    for (List<List<Referral>> order : Collections2.permutations(pieces)) {
      Object merged = aggregator.zero();
      for (List<Referral> piece : order) {
        merged = aggregator.merge(merged, copy(reduced(aggregator, piece)));
      }
      assertThat(aggregator.finish(merged)).isEqualTo(IN_MEMORY);
    }
  }

  @Test
  void anEmptyPieceChangesNothingOnEitherSide() {
    Object before = aggregator.merge(aggregator.zero(), reduced(aggregator, REFERRALS));
    assertThat(aggregator.finish(before)).isEqualTo(IN_MEMORY);
    Object after = aggregator.merge(reduced(aggregator, REFERRALS), aggregator.zero());
    assertThat(aggregator.finish(after)).isEqualTo(IN_MEMORY);
  }

  @Test
  void nothingAtAllIsTheEmptyStreamsAnswer() {
    assertThat(aggregator.finish(aggregator.zero()))
        .isEqualTo(Stream.<Referral>empty().collect(Referrals.toReReferrals(PERIOD)));
  }

  @Test
  void everyZeroIsItsOwn() {
    aggregator.reduce(aggregator.zero(), REFERRALS.get(0));
    assertThat(aggregator.finish(reduced(aggregator, REFERRALS))).isEqualTo(IN_MEMORY);
  }

  @Test
  void whatOneMachineCollectedAnotherGoesOnWith() throws Exception {
    List<Referral> first = REFERRALS.subList(0, 900);
    List<Referral> second = REFERRALS.subList(900, REFERRALS.size());
    // Used before it travels: the collector that it made stays behind.
    Object here = reduced(aggregator, first);
    CollectorAggregator<Referral, RepeatShare> there = copy(aggregator);
    Object both = there.merge(copy(here), reduced(there, second));
    assertThat(there.finish(both)).isEqualTo(IN_MEMORY);
  }

  @Test
  void aCollectorThatCannotTravelIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectorAggregator.<String, String>collected(() -> joining(", ")))
        .withMessage(
            "collector: must keep what it has collected in something serializable, was"
                + " java.util.StringJoiner")
        .withCauseInstanceOf(NotSerializableException.class);
  }

  @Test
  void theJdksOwnGoToo() throws Exception {
    CollectorAggregator<Referral, Long> count = collected(() -> counting());
    Object merged = count.merge(copy(reduced(count, REFERRALS)), copy(reduced(count, REFERRALS)));
    assertThat(count.finish(merged)).isEqualTo(2L * REFERRALS.size());
  }

  private static <T> Object reduced(CollectorAggregator<T, ?> aggregator, List<T> items) {
    Object buffer = aggregator.zero();
    for (T item : items) {
      buffer = aggregator.reduce(buffer, item);
    }
    return buffer;
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
