package org.caselight;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.stream.Collectors;
import org.caselight.caseload.CaseloadSnapshot;
import org.junit.jupiter.api.Test;

/** The library is a real module, and its users need nothing but Guava. */
class ModuleTest {
  private final Module module = CaseloadSnapshot.class.getModule();

  @Test
  void isNamed() {
    assertThat(module.isNamed()).isTrue();
    assertThat(module.getName()).isEqualTo("org.caselight.core");
  }

  @Test
  void needsNothingButGuavaWhenItRuns() {
    assertThat(
            module.getDescriptor().requires().stream()
                .filter(
                    required ->
                        !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("java.base", "com.google.common");
  }

  @Test
  void keepsWhatIsInternalToItself() {
    assertThat(module.isExported("org.caselight.internal")).isFalse();
    assertThat(module.isExported("org.caselight.caseload")).isTrue();
  }
}
