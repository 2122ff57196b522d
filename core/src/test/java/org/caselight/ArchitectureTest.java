package org.caselight;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The floors and walls of the house. A room is a package; a floor may look down, never up; rooms of
 * the first floor share no door.
 */
class ArchitectureTest {
  private static final String[] GROUND_FLOOR = {
    "figure", "calendar", "series", "indicator", "disclosure", "quality"
  };
  private static final String[] FIRST_FLOOR = {
    "caseload",
    "casework",
    "casework.frontdoor",
    "casework.protection",
    "casework.care",
    "casework.visit",
    "workforce",
    "comparison",
    "improvement",
    "improvement.inspection",
    "improvement.assurance",
    "whistleblowing",
    "escalation"
  };
  private static final String[] TOP_FLOOR = {"pathway", "scorecard"};

  private final JavaClasses library =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void thereIsAHouseToLookAt() {
    assertThat(library.size()).isGreaterThan(60);
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    Stream.of("internal", "service"),
                    Arrays.stream(GROUND_FLOOR),
                    Arrays.stream(FIRST_FLOOR),
                    Arrays.stream(TOP_FLOOR))
                .flatMap(rooms -> rooms)
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new))
        .check(notTheModuleDescriptor());
  }

  @Test
  void noFloorLooksUpAndNoRoomOfTheFirstFloorKnowsAnother() {
    LayeredArchitecture house =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ground floor")
            .definedBy(packagesOf(GROUND_FLOOR))
            .layer("service")
            .definedBy(packageOf("service"))
            .layer("top floor")
            .definedBy(packagesOf(TOP_FLOOR));
    for (String room : FIRST_FLOOR) {
      house = house.layer(room).definedBy(packageOf(room));
    }
    house = house.whereLayer("top floor").mayNotBeAccessedByAnyLayer();
    for (String room : FIRST_FLOOR) {
      // A room with rooms inside it is open to those.
      String[] mayEnter =
          Stream.concat(
                  Arrays.stream(FIRST_FLOOR).filter(inner -> inner.startsWith(room + ".")),
                  Stream.of("top floor"))
              .toArray(String[]::new);
      house = house.whereLayer(room).mayOnlyBeAccessedByLayers(mayEnter);
    }
    house
        .whereLayer("ground floor")
        .mayNotAccessAnyLayer()
        .whereLayer("service")
        .mayOnlyAccessLayers("ground floor")
        .check(library);
  }

  @Test
  void figuresAndDatesComeFirst() {
    noClasses()
        .that()
        .resideInAnyPackage(packageOf("figure"), packageOf("calendar"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            packageOf("series"),
            packageOf("indicator"),
            packageOf("disclosure"),
            packageOf("quality"))
        .check(library);
  }

  @Test
  void noRoomsDependOnEachOtherInACircle() {
    slices().matching("org.caselight.(**)").should().beFreeOfCycles().check(library);
  }

  @Test
  void rulesArePure() {
    noClasses()
        .should()
        .callMethodWhere(asksForTheClock())
        .orShould()
        .callMethodWhere(owned("java.util.Locale", "getDefault"))
        .orShould()
        .callMethodWhere(owned("java.time.ZoneId", "systemDefault"))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.util.logging..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|Scanner|Timer)")
        .check(library);
  }

  private static DescribedPredicate<JavaCall<?>> asksForTheClock() {
    return target(owner(DescribedPredicate.describe("java.time", ArchitectureTest::isOfJavaTime)))
        .and(target(name("now")))
        .as("asks for the clock");
  }

  private static boolean isOfJavaTime(JavaClass owner) {
    return owner.getPackageName().startsWith("java.time");
  }

  private static DescribedPredicate<JavaCall<?>> owned(String type, String method) {
    return target(
            owner(
                DescribedPredicate.describe(
                    type, (JavaClass owner) -> owner.getName().equals(type))))
        .and(target(name(method)))
        .as("calls " + type + "." + method);
  }

  private JavaClasses notTheModuleDescriptor() {
    return library.that(
        DescribedPredicate.describe(
            "classes", (JavaClass type) -> !type.getSimpleName().equals("module-info")));
  }

  private static String[] packagesOf(String... rooms) {
    return Arrays.stream(rooms).map(ArchitectureTest::packageOf).toArray(String[]::new);
  }

  private static String packageOf(String room) {
    return "org.caselight." + room;
  }
}
