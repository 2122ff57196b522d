package org.caselight.examples.committeereport;

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
import org.caselight.caseload.CaseloadPolicy;
import org.junit.jupiter.api.Test;

/** What a module would see to: this program is none, for the sake of the library that draws. */
class DependenciesTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void thereIsAProgramToLookAt() {
    assertThat(PROGRAM.size()).isGreaterThan(60);
  }

  @Test
  void onlyWhatTheLibraryExportsIsUsed() throws URISyntaxException {
    ImmutableSet<String> exported = exportedByTheLibrary();
    assertThat(exported)
        .contains("org.caselight.caseload")
        .doesNotContain("org.caselight.internal");
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "the library does not export",
                (JavaClass used) ->
                    used.getPackageName().startsWith("org.caselight.")
                        && !used.getPackageName().startsWith("org.caselight.examples.")
                        && !exported.contains(used.getPackageName())))
        .check(PROGRAM);
  }

  private static ImmutableSet<String> exportedByTheLibrary() throws URISyntaxException {
    Path library =
        Path.of(CaseloadPolicy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(library)
        .find("org.caselight.core")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(toImmutableSet());
  }

  @Test
  void oneClassKnowsTheLibraryThatDraws() {
    noClasses()
        .that()
        .doNotHaveSimpleName("LetsPlot")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jetbrains..", "kotlin..")
        .check(PROGRAM);
  }

  @Test
  void chartsKnowNothingOfTheReport() {
    noClasses()
        .that()
        .resideInAPackage("..committeereport.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.caselight.examples.committeereport")
        .check(PROGRAM);
  }
}
