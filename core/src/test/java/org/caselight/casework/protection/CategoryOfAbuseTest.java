package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryOfAbuseTest {

  @ParameterizedTest
  @CsvSource({
    "NEG, NEGLECT, neglect",
    "PHY, PHYSICAL_ABUSE, physical abuse",
    "SAB, SEXUAL_ABUSE, sexual abuse",
    "EMO, EMOTIONAL_ABUSE, emotional abuse",
    "MUL, MULTIPLE_OR_NOT_RECOMMENDED, 'multiple, or not recommended'"
  })
  void hasTheCodesOfTheCensus(String code, CategoryOfAbuse category, String label) {
    assertThat(category.code()).isEqualTo(code);
    assertThat(category.label()).isEqualTo(label);
    assertThat(CategoryOfAbuse.parse(code)).isEqualTo(category);
  }

  @ParameterizedTest
  @EnumSource(CategoryOfAbuse.class)
  void isReadFromItsLabel(CategoryOfAbuse category) {
    assertThat(CategoryOfAbuse.parse(category.label())).isEqualTo(category);
  }

  @Test
  void isReadInWhateverCaseWithItsMeaningBehindIt() {
    assertThat(CategoryOfAbuse.parse("neg")).isEqualTo(CategoryOfAbuse.NEGLECT);
    assertThat(CategoryOfAbuse.parse("NEG - Neglect")).isEqualTo(CategoryOfAbuse.NEGLECT);
    assertThat(CategoryOfAbuse.parse("EMO: Emotional abuse"))
        .isEqualTo(CategoryOfAbuse.EMOTIONAL_ABUSE);
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CategoryOfAbuse.parse("ABU"))
        .withMessage("category of abuse: must be one of NEG, PHY, SAB, EMO, MUL; was ABU");
  }
}
