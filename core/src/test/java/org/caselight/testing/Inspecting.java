package org.caselight.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.inspection.Inspection;
import org.caselight.improvement.inspection.InspectionFramework;
import org.caselight.improvement.inspection.InspectionFrameworks;
import org.caselight.improvement.inspection.InspectionKind;
import org.caselight.improvement.inspection.JudgementArea;
import org.caselight.service.Authority;
import org.caselight.service.Theme;

/** Inspections of few authorities on few days, so that many meet; dates contradict each other. */
public final class Inspecting {
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 3, 20);
  private static final int DAYS = 6;

  private Inspecting() {}

  /** One of two, or none. */
  public static Arbitrary<Optional<Authority>> authorities() {
    return Arbitraries.of(
            Authority.ofOnsCode("Herefordshire", "E06000019"),
            Authority.ofOnsCode("Thurrock", "E06000034"))
        .optional();
  }

  /** Of both scales. */
  public static Arbitrary<InspectionFramework> frameworks() {
    return Arbitraries.of(
        InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009,
        InspectionFrameworks.CHILD_PROTECTION_2012,
        InspectionFrameworks.SINGLE_INSPECTION_2013,
        InspectionFrameworks.ILACS_2018);
  }

  /** Within a week. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
  }

  /** From 1900 to 2200, the first and last day among them. */
  public static Arbitrary<LocalDate> daysOfAllRecords() {
    return Arbitraries.oneOf(
        Dates.days(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)), days());
  }

  /** Three, one of them in two spellings. */
  public static Arbitrary<Set<Theme>> themes() {
    return Arbitraries.of("high caseloads", "High Caseloads", "early help", "management")
        .map(Theme::of)
        .set()
        .ofMaxSize(3);
  }

  /** Of every kind, with the dates drawn from these. */
  public static Arbitrary<Inspection> inspections(Arbitrary<LocalDate> dates) {
    return Combinators.combine(
            authorities(),
            Arbitraries.of(InspectionKind.class),
            frameworks(),
            Combinators.combine(
                    dates, dates.optional(), dates.optional(), dates.optional(), dates.optional())
                .as(Days::new),
            Arbitraries.of(Judgement.class).optional(),
            themes(),
            Arbitraries.of("1", "2").optional(0.2))
        .as(Inspecting::inspection);
  }

  private record Days(
      LocalDate startedOn,
      Optional<LocalDate> endedOn,
      Optional<LocalDate> receivedOn,
      Optional<LocalDate> publishedOn,
      Optional<LocalDate> statementOn) {}

  private static Inspection inspection(
      Optional<Authority> authority,
      InspectionKind kind,
      InspectionFramework framework,
      Days days,
      Optional<Judgement> judgement,
      Set<Theme> themes,
      Optional<String> reference) {
    Inspection.Builder builder =
        Inspection.builder()
            .kind(kind)
            .framework(framework)
            .startedOn(days.startedOn())
            .endedOn(days.endedOn())
            .reportReceivedOn(days.receivedOn())
            .reportPublishedOn(days.publishedOn())
            .statementPublishedOn(days.statementOn())
            .addAllThemes(themes)
            .authority(authority)
            .reference(reference);
    judgement
        .filter(word -> kind.bringsOverallJudgement() && framework.judgements().contains(word))
        .ifPresent(word -> builder.putJudgement(JudgementArea.OVERALL, word));
    return builder.build();
  }

  /** Up to eight on few days. */
  public static Arbitrary<List<Inspection>> lists() {
    return inspections(days()).list().ofMaxSize(8);
  }
}
