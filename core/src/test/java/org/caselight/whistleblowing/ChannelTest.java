package org.caselight.whistleblowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ChannelTest {

  @Test
  void theUsualOnesAreInsideFirstThenByName() {
    assertThat(Channel.usual())
        .extracting(Channel::toString)
        .containsExactly(
            "chief executive (inside)",
            "councillor (inside)",
            "human resources (inside)",
            "line manager (inside)",
            "monitoring officer (inside)",
            "whistleblowing hotline (inside)",
            "Ofsted (outside)",
            "other prescribed person (outside)");
    assertThat(Channel.usual())
        .containsExactlyInAnyOrder(
            Channel.LINE_MANAGER,
            Channel.CHIEF_EXECUTIVE,
            Channel.COUNCILLOR,
            Channel.HUMAN_RESOURCES,
            Channel.MONITORING_OFFICER,
            Channel.HOTLINE,
            Channel.OFSTED,
            Channel.OTHER_PRESCRIBED_PERSON);
  }

  @Test
  void isOneByNameAndSide() {
    assertThat(Channel.of("OFSTED", true))
        .isEqualTo(Channel.OFSTED)
        .hasSameHashCodeAs(Channel.OFSTED)
        .isNotEqualTo(Channel.of("Ofsted", false))
        .isNotEqualTo(Channel.of("Ofsteds", true))
        .hasToString("OFSTED (outside)");
    assertThat(Channel.of("Ofsted", false).hashCode()).isNotEqualTo(Channel.OFSTED.hashCode());
    assertThat(Channel.of("line  \t manager", false)).isEqualTo(Channel.LINE_MANAGER);
    assertThat(Channel.of("line   manager", false).name()).isEqualTo("line manager");
    assertThat(Channel.OFSTED.isOutside()).isTrue();
    assertThat(Channel.LINE_MANAGER.isOutside()).isFalse();
    assertThat(Channel.of("Zeal", false)).isLessThan(Channel.OFSTED);
    assertThat(Channel.of("Ofsted", true)).isEqualByComparingTo(Channel.of("oFsted", true));
  }

  @Test
  void refusesWhatIsNoName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.of("", true))
        .withMessage("channel: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.of("a\u0007b", true))
        .withMessage("channel: must not have control characters in it, was a?b");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(Channel.OFSTED)).isEqualTo(Channel.OFSTED);
  }
}
