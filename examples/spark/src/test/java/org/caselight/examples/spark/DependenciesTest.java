package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.figure.Measures;
import org.junit.jupiter.api.Test;

/** What a module would see to: this program is none, since Spark knows the class path only. */
class DependenciesTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void thereIsAProgramToLookAt() {
    assertThat(PROGRAM.size()).isGreaterThan(6);
  }

  @Test
  void onlyWhatTheLibraryAndTheExamplesExportIsUsed() throws URISyntaxException {
    ImmutableSet<String> exported =
        ImmutableSet.<String>builder()
            .addAll(exportedBy("org.caselight.core", Measures.class))
            .addAll(exportedBy("org.caselight.examples.plaintext", TextReport.class))
            .addAll(exportedBy("org.caselight.examples.yearlypack", YearlyPack.class))
            .add("org.caselight.examples.spark")
            .build();
    assertThat(exported).contains("org.caselight.figure").doesNotContain("org.caselight.internal");
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are not exported",
                (JavaClass used) ->
                    used.getPackageName().startsWith("org.caselight.")
                        && !exported.contains(used.getPackageName())))
        .check(PROGRAM);
  }

  private static ImmutableSet<String> exportedBy(String module, Class<?> ofIt)
      throws URISyntaxException {
    return ModuleFinder.of(where(ofIt)).find(module).orElseThrow().descriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(toImmutableSet());
  }

  @Test
  void theYearlyPackKnowsNothingOfSpark() {
    JavaClasses pack = new ClassFileImporter().importPackagesOf(YearlyPack.class);
    assertThat(pack.size()).isGreaterThan(5);
    noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.spark..").check(pack);
  }

  private static Path where(Class<?> aClass) throws URISyntaxException {
    return Path.of(aClass.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
