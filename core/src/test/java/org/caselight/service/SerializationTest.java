package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caselight.calendar.Timeline;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One of each value below the rooms: figures, indicators, timelines and the words of a service. */
class SerializationTest {

  static Stream<Serializable> values() {
    Authority authority =
        Authority.builder()
            .name("Cambridgeshire")
            .onsCode("E10000003")
            .departmentCode("873")
            .build();
    return Stream.of(
        Fraction.of(92, 5),
        Average.of(92, 5),
        Average.UNDEFINED,
        Proportion.of(3, 10),
        Rounded.parse("15.20"),
        Rounded.of(new BigDecimal("290"), -1),
        Measured.of(Average.of(92, 5), ImmutableMap.of("with no FTE", 2L, "with no team", 1L)),
        Tolerance.DEFAULT,
        Tolerance.ofAmount(new BigDecimal("2.5")),
        Target.atMost(new BigDecimal("20")),
        Target.atLeast(new BigDecimal("80")),
        Rag.AMBER,
        Timeline.from(LocalDate.of(2018, 11, 1), "six-weekly")
            .then(LocalDate.of(2019, 5, 1), "monthly"),
        Fte.parse("0.8"),
        Pounds.parse("41.50"),
        Pounds.of(Fraction.of(-5_000, 3)),
        Amount.of(new BigDecimal("36186.3")),
        Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3")),
        ChildId.of("c-1"),
        WorkerId.of("w-1"),
        authority,
        Authority.ofOnsCode("Essex", "E10000012"),
        Team.of("East 1", TeamKind.ASSESSMENT),
        Team.builder().name("East 1").kind(TeamKind.OTHER).authority(authority).build(),
        TeamKind.CHILDRENS,
        Role.CHILDRENS_PRACTITIONER,
        Status.IN_CARE);
  }

  @ParameterizedTest
  @MethodSource("values")
  void valueComesBackEqual(Serializable value) throws IOException, ClassNotFoundException {
    Object copy = read(written(value));
    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  private static byte[] written(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
