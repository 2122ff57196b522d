package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.casework.visit.Visit;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpisodeRowsTest {
  private static final ImmutableMap<String, Object> FULL =
      ImmutableMap.<String, Object>builder()
          .put("child", "C1")
          .put("received", "2024-04-01")
          .put("team", "East 01")
          .put("worker", "W1")
          .put("outcome", "assessment")
          .put("decided", "2024-04-02")
          .put("started", "2024-04-03")
          .put("authorised", "2024-05-31")
          .put("status", "child-in-need-plan")
          .put("opened", "2024-06-01")
          .put("closed", "2025-01-31")
          .put("seen", "2025-01-10")
          .buildOrThrow();

  private final EpisodeRows rows = new EpisodeRows();

  @Test
  void everyCellFindsItsPlace() {
    Episode episode = rows.episode(row(FULL));
    assertThat(episode.referral().child()).isEqualTo(ChildId.of("C1"));
    assertThat(episode.referral().receivedOn()).isEqualTo("2024-04-01");
    assertThat(episode.referral().team()).contains(EpisodesCsv.team("East 01"));
    assertThat(episode.referral().worker()).contains(WorkerId.of("W1"));
    assertThat(episode.referral().outcome()).contains(ReferralOutcome.ASSESSMENT);
    assertThat(episode.referral().decidedOn()).contains(LocalDate.of(2024, 4, 2));
    Assessment assessment = episode.assessment().orElseThrow();
    assertThat(assessment.startedOn()).isEqualTo(LocalDate.of(2024, 4, 3));
    assertThat(assessment.authorisedOn()).contains(LocalDate.of(2024, 5, 31));
    Involvement involvement = episode.involvement().orElseThrow();
    assertThat(involvement.status()).isEqualTo(Status.CHILD_IN_NEED_PLAN);
    assertThat(involvement.startedOn()).isEqualTo("2024-06-01");
    assertThat(involvement.endedOn()).contains(LocalDate.of(2025, 1, 31));
    assertThat(episode.lastSeen().map(Visit::on)).contains(LocalDate.of(2025, 1, 10));
  }

  @Test
  void columnsAreFoundByNameAmongOthers() {
    Map<String, Object> shuffled = new HashMap<>();
    shuffled.put("authority", "Cambridgeshire");
    shuffled.putAll(FULL);
    Row other = row(shuffled);
    assertThat(other.schema().fieldNames()).isNotEqualTo(row(FULL).schema().fieldNames());
    assertThat(rows.episode(row(FULL))).isEqualTo(rows.episode(other));
  }

  @Test
  void daysMayBeDatesOfEitherKind() {
    Episode ofText = rows.episode(row(FULL));
    assertThat(rows.episode(row(withDays(LocalDate::parse)))).isEqualTo(ofText);
    assertThat(rows.episode(row(withDays(Date::valueOf)))).isEqualTo(ofText);
  }

  private static Map<String, Object> withDays(java.util.function.Function<String, Object> day) {
    return Maps.transformValues(
        FULL, value -> value.toString().startsWith("20") ? day.apply(value.toString()) : value);
  }

  @Test
  void emptyAndNullAreNoValueAlike() {
    for (@Nullable Object nothing : new @Nullable Object[] {"", null}) {
      Map<String, @Nullable Object> sparse = new HashMap<>(FULL);
      ImmutableList.of(
              "worker",
              "outcome",
              "decided",
              "started",
              "authorised",
              "status",
              "opened",
              "closed",
              "seen")
          .forEach(column -> sparse.put(column, nothing));
      Episode episode = rows.episode(row(sparse));
      assertThat(episode.referral().worker()).isEmpty();
      assertThat(episode.referral().outcome()).isEmpty();
      assertThat(episode.referral().decidedOn()).isEmpty();
      assertThat(episode.assessment()).isEmpty();
      assertThat(episode.involvement()).isEmpty();
      assertThat(episode.lastSeen()).isEmpty();
    }
  }

  @Test
  void aDayIsKeptOnce() {
    LocalDate one = rows.episode(row(FULL)).referral().receivedOn();
    LocalDate other = rows.episode(row(FULL)).referral().receivedOn();
    assertThat(one).isSameAs(other);
  }

  @Test
  void whatIsNoDayIsNamedWithItsColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("decided", "31/03/2024")))
        .withMessage(
            "decided: must be a day such as 2024-03-31, from 1900 to 2200, was 31/03/2024");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("seen", 20240331)))
        .withMessage("seen: must be a day such as 2024-03-31, from 1900 to 2200, was 20240331");
  }

  @Test
  void daysAreThoseThatACsvFileMayHave() {
    assertThat(rows.episode(with("decided", "1900-01-01")).referral().decidedOn())
        .contains(LocalDate.of(1900, 1, 1));
    assertThat(rows.episode(with("decided", "2200-12-31")).referral().decidedOn())
        .contains(LocalDate.of(2200, 12, 31));
    for (String day : ImmutableList.of("1899-12-31", "2201-01-01", "+12024-03-31", "2023-02-29")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows.episode(with("decided", day)))
          .withMessage("decided: must be a day such as 2024-03-31, from 1900 to 2200, was " + day);
    }
  }

  @Test
  void whatIsNoCodeIsNamedWithItsColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("status", "adopted")))
        .withMessageStartingWith("status: must be one of in-care, child-protection-plan,")
        .withMessageEndingWith("; was adopted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("outcome", "NFA")))
        .withMessageStartingWith("outcome: must be one of no-further-action, assessment,")
        .withMessageEndingWith("; was NFA");
  }

  @Test
  void whatMustBeThereIsNamed() {
    for (String column : ImmutableList.of("child", "received", "team")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rows.episode(with(column, null)))
          .withMessage(column + ": must not be empty");
    }
  }

  @Test
  void whatHasNothingToStandOnIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("started", null)))
        .withMessage("authorised: must be empty where started is, was 2024-05-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.episode(with("opened", null)))
        .withMessage("opened: must not be empty where status is not");
  }

  private static Row with(String column, @Nullable Object value) {
    Map<String, @Nullable Object> cells = new HashMap<>(FULL);
    cells.put(column, value);
    return row(cells);
  }

  private static Row row(Map<String, ? extends @Nullable Object> cells) {
    ImmutableList<String> columns = cells.keySet().stream().collect(toImmutableList());
    StructType schema = new StructType();
    for (String column : columns) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return new GenericRowWithSchema(columns.stream().map(cells::get).toArray(), schema);
  }
}
