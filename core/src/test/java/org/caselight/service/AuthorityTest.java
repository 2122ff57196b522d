package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  private static final Authority CAMBRIDGESHIRE =
      Authority.ofOnsCode("Cambridgeshire", "E10000003");

  private static Authority withDepartmentCode(String code) {
    return Authority.builder()
        .name("Cambridgeshire")
        .onsCode("E10000003")
        .departmentCode(code)
        .build();
  }

  @Test
  void keepsItsNameAndCodes() {
    assertThat(CAMBRIDGESHIRE.name()).isEqualTo("Cambridgeshire");
    assertThat(CAMBRIDGESHIRE.onsCode()).isEqualTo("E10000003");
    assertThat(CAMBRIDGESHIRE.departmentCode()).isEmpty();
    assertThat(withDepartmentCode("873").departmentCode()).contains("873");
  }

  @Test
  void showsNameAndCode() {
    assertThat(CAMBRIDGESHIRE).hasToString("Cambridgeshire (E10000003)");
    assertThat(withDepartmentCode("873")).hasToString("Cambridgeshire (E10000003)");
  }

  @Test
  void blankNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.ofOnsCode("", "E10000003"))
        .withMessage("name: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.ofOnsCode(" ", "E10000003"))
        .withMessage("name: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" Essex", "Essex ", "Essex\n"})
  void nameWithBlanksAroundItIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.ofOnsCode(name, "E10000012"))
        .withMessage("name: must not begin or end with blanks, was '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E10000003", "W06000015", "S12000036", "N09000003"})
  void codesOfAllFourCountriesAreTaken(String code) {
    assertThat(Authority.ofOnsCode("Somewhere", code).onsCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "e10000003", "X10000003", "E1000003", "E100000030", "E1000000A", " E10000003"})
  void anythingElseIsNotACode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.ofOnsCode("Somewhere", code))
        .withMessage("onsCode: must be a letter E, W, S or N and eight digits, was " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "87", "8730", "87A", "873 "})
  void departmentCodeIsThreeDigits(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withDepartmentCode(code))
        .withMessage("departmentCode: must be three digits, was " + code);
  }

  @Test
  void nameAndCodeAreRequired() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Authority.builder().name("Essex").build())
        .withMessageContaining("onsCode");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Authority.builder().onsCode("E10000012").build())
        .withMessageContaining("name");
  }

  @Test
  void isOrderedByCodeThenNameThenDepartmentCode() {
    Authority essex = Authority.ofOnsCode("Essex", "E10000012");
    Authority another = Authority.ofOnsCode("Another", "E10000012");
    assertThat(CAMBRIDGESHIRE).isLessThan(essex);
    assertThat(CAMBRIDGESHIRE).isLessThan(another);
    assertThat(essex).isGreaterThan(another);
    assertThat(CAMBRIDGESHIRE).isLessThan(withDepartmentCode("001"));
    assertThat(withDepartmentCode("873")).isGreaterThan(withDepartmentCode("872"));
    assertThat(withDepartmentCode("873")).isEqualByComparingTo(withDepartmentCode("873"));
  }

  @Test
  void equalWhenNameAndCodesAre() {
    assertThat(CAMBRIDGESHIRE)
        .isEqualTo(Authority.ofOnsCode("Cambridgeshire", "E10000003"))
        .hasSameHashCodeAs(Authority.ofOnsCode("Cambridgeshire", "E10000003"))
        .isNotEqualTo(Authority.ofOnsCode("Cambridge", "E10000003"))
        .isNotEqualTo(Authority.ofOnsCode("Cambridgeshire", "E10000004"))
        .isNotEqualTo(withDepartmentCode("873"));
  }
}
