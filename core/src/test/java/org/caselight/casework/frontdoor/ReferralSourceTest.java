package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.caselight.casework.frontdoor.ReferralSource.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralSourceTest {
  @Test
  void codesAreThoseOfTheCensus() {
    assertThat(
            Arrays.stream(ReferralSource.values())
                .map(ReferralSource::code)
                .collect(Collectors.joining(" ")))
        .isEqualTo("1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10");
  }

  @ParameterizedTest
  @EnumSource
  void isReadByItsCodeAndByItsLabel(ReferralSource source) {
    assertThat(ReferralSource.parse(source.code())).isEqualTo(source);
    assertThat(ReferralSource.parse(source.label())).isEqualTo(source);
    assertThat(source.group().label()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "1a, FAMILY",
    "1A: Individual, FAMILY",
    "3E - Health services, ACCIDENT_AND_EMERGENCY",
    "10, UNKNOWN",
    "5d, EARLY_HELP"
  })
  void isReadAsExtractsHaveIt(String text, ReferralSource source) {
    assertThat(ReferralSource.parse(text)).isEqualTo(source);
  }

  @Test
  void unknownCodesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferralSource.parse("11"))
        .withMessage(
            "source of referral: must be one of 1A, 1B, 1C, 1D, 2A, 2B, 3A, 3B, 3C, 3D, 3E, 3F,"
                + " 4, 5A, 5B, 5C, 5D, 6, 7, 8, 9, 10; was 11");
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY, INDIVIDUAL, individual",
    "OTHER_INDIVIDUAL, INDIVIDUAL, individual",
    "SCHOOLS, EDUCATION, schools and education",
    "EDUCATION_SERVICES, EDUCATION, schools and education",
    "GENERAL_PRACTITIONER, HEALTH, health",
    "OTHER_HEALTH, HEALTH, health",
    "HOUSING, HOUSING, housing",
    "SOCIAL_CARE, LOCAL_AUTHORITY, local authority",
    "EARLY_HELP, LOCAL_AUTHORITY, local authority",
    "POLICE, POLICE, police",
    "OTHER_LEGAL_AGENCY, LEGAL_AGENCY, other legal agency",
    "OTHER, OTHER, other",
    "ANONYMOUS, ANONYMOUS, anonymous",
    "UNKNOWN, UNKNOWN, unknown"
  })
  void isInTheGroupOfItsDigit(ReferralSource source, Group group, String label) {
    assertThat(source.group()).isEqualTo(group);
    assertThat(group.label()).isEqualTo(label);
  }
}
