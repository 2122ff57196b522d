package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.whistleblowing.WhistleblowingPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say of which year whistleblowing is summed up, and what is held against it. */
final class WhistleblowingOptions {
  private static final ImmutableMap<String, DisclosurePolicy> POLICIES =
      ImmutableMap.of(
          "withhold-1-to-5", DisclosurePolicies.WITHHOLD_1_TO_5,
          "hospital-episode-statistics", DisclosurePolicies.HOSPITAL_EPISODE_STATISTICS,
          "round-10", DisclosurePolicies.ROUND_10);

  @Option(
      names = "--reporting-year",
      paramLabel = "YEAR",
      description =
          "of whistleblowing: the year, April to March, that ends in YEAR, such as 2025 for 2024-25"
              + " (by default the one that the day asked about is in)")
  private Optional<ReportingYear> year = Optional.empty();

  @Option(
      names = "--publish-under",
      paramLabel = "NAME",
      description =
          "what may be published of a number of people: withhold-1-to-5 (the default),"
              + " hospital-episode-statistics or round-10")
  private DisclosurePolicy publishUnder = Edition.USUAL;

  @Option(
      names = "--acknowledge-within",
      paramLabel = "DAYS",
      description =
          "within how many working days whistleblowing is to be acknowledged; not asked by default,"
              + " for no law says")
  private Optional<TimeLimit> acknowledgeWithin = Optional.empty();

  @Option(
      names = "--respond-within",
      paramLabel = "DAYS",
      description = "within how many working days it is to be answered; not asked by default")
  private Optional<TimeLimit> respondWithin = Optional.empty();

  static void registerConverters(CommandLine command) {
    command
        .registerConverter(
            DisclosurePolicy.class,
            PolicyOptions.converter(text -> PolicyOptions.named(POLICIES, text)))
        .registerConverter(ReportingYear.class, PolicyOptions.converter(Parsers::reportingYear));
  }

  ReportingYear year(LocalDate asAt) {
    return year.orElseGet(() -> ReportingYear.containing(asAt));
  }

  DisclosurePolicy publishUnder() {
    return publishUnder;
  }

  WhistleblowingPolicy policy() {
    return WhistleblowingPolicy.builder()
        .name("the options of this run")
        .acknowledgeWithin(acknowledgeWithin)
        .respondWithin(respondWithin)
        .build();
  }
}
