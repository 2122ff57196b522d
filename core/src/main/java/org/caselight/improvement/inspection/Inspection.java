package org.caselight.improvement.inspection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.Recommendation;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.service.Authority;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * An inspection or a visit: when it was, what was judged, recommended and raised, and what was
 * published when.
 *
 * <pre>{@code
 * Inspection second =
 *     Inspection.builder()
 *         .kind(InspectionKind.STANDARD)
 *         .framework(InspectionFrameworks.CHILD_PROTECTION_2012)
 *         .startedOn(LocalDate.of(2012, 9, 10))
 *         .endedOn(LocalDate.of(2012, 9, 19))
 *         .putJudgement(JudgementArea.OVERALL, Judgement.INADEQUATE)
 *         .addTheme(Theme.of("multi-agency working"))
 *         .reportReceivedOn(LocalDate.of(2012, 10, 1))
 *         .build();
 * second.publicationDueOn(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES); // 2012-11-12
 * second.statementDueOn(STATEMENT_OF_ACTION, ENGLAND_AND_WALES); // 2013-01-10
 * }</pre>
 *
 * <p>Its order among others is that of its first day. Dates may contradict each other; {@link
 * #issues} says where.
 */
@Value.Immutable
@CaselightValue
public abstract class Inspection implements Serializable {
  private static final long serialVersionUID = 1L;

  Inspection() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The authority that was inspected.
   *
   * @return the authority, empty if not given
   */
  public abstract Optional<Authority> authority();

  /**
   * What the inspection is called: a number, a name.
   *
   * @return the reference, empty if not given
   */
  public abstract Optional<String> reference();

  /**
   * What kind of inspection or visit it was.
   *
   * @return the kind
   */
  public abstract InspectionKind kind();

  /**
   * By which rules it was judged.
   *
   * @return the framework
   */
  public abstract InspectionFramework framework();

  /**
   * The first day.
   *
   * @return the day
   */
  public abstract LocalDate startedOn();

  /**
   * The last day on which inspectors were there.
   *
   * @return the day, empty if they still are or it was not recorded
   */
  public abstract Optional<LocalDate> endedOn();

  /**
   * What was judged.
   *
   * @return the judgements by area, in the order of the alphabet
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<JudgementArea, Judgement> judgements();

  /**
   * What inspectors said should be done.
   *
   * @return the recommendations, in the order of the report; no two have one reference
   */
  public abstract ImmutableList<Recommendation> recommendations();

  /**
   * What inspectors raised as needing to be better.
   *
   * @return the themes, by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Theme> themes();

  /**
   * The day the authority received the report, from which its deadlines count.
   *
   * @return the day, empty if it has not or it was not recorded
   */
  public abstract Optional<LocalDate> reportReceivedOn();

  /**
   * The day the authority published the report; that the inspectorate does too is another matter.
   *
   * @return the day, empty if it has not or it was not recorded
   */
  public abstract Optional<LocalDate> reportPublishedOn();

  /**
   * The day the authority published its statement of what it will do.
   *
   * @return the day, empty if it has not or it was not recorded
   */
  public abstract Optional<LocalDate> statementPublishedOn();

  /**
   * Whether the authority has to publish the report and a statement of what it will do.
   *
   * <p>By the kind, if nothing else is said ({@link InspectionKind#bringsDutyToPublish}). Say so of
   * a focused visit whose letter names areas for priority action: Ofsted asks for a plan within the
   * 70 working days of current legislation then (Children and Young People Now, 16 August 2018).
   *
   * @return true if the deadlines apply to it
   */
  @Value.Default
  public boolean hasDutyToPublish() {
    return kind().bringsDutyToPublish();
  }

  @Value.Check
  void validate() {
    reference().ifPresent(reference -> Words.requireText("reference", reference));
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
    RecordedDates.require("reportReceivedOn", reportReceivedOn());
    RecordedDates.require("reportPublishedOn", reportPublishedOn());
    RecordedDates.require("statementPublishedOn", statementPublishedOn());
    overallJudgement()
        .ifPresent(
            judgement ->
                checkArgument(
                    kind().bringsOverallJudgement(),
                    "judgements: must not have one of overall effectiveness (%s), was %s",
                    kind().label(),
                    judgement.label()));
    judgements()
        .forEach(
            (area, judgement) ->
                checkArgument(
                    framework().judgements().contains(judgement),
                    "judgements: must be in the words of the framework (%s), was %s (%s)",
                    framework(),
                    judgement.label(),
                    area));
    Words.requireDistinct(
        "recommendations", "reference", recommendations(), Recommendation::reference);
  }

  // What was judged and raised

  /**
   * The judgement of an area.
   *
   * @param area the area
   * @return the judgement, empty if the area was not judged
   */
  public final Optional<Judgement> judgement(JudgementArea area) {
    return Optional.ofNullable(judgements().get(area));
  }

  /**
   * The judgement of the overall effectiveness.
   *
   * @return the judgement, empty if there is none
   */
  public final Optional<Judgement> overallJudgement() {
    return judgement(JudgementArea.OVERALL);
  }

  /**
   * The day from which the authority knows what was found: that of the receipt of the report, else
   * of its publication, else the last day of the inspection, else the first.
   *
   * <p>A convention of this library; the other choice is to know nothing until the report is
   * published, which leaves out every inspection of which only the days were recorded.
   *
   * @return the day
   */
  public final LocalDate findingsKnownFrom() {
    return reportReceivedOn().or(this::reportPublishedOn).or(this::endedOn).orElse(startedOn());
  }

  /**
   * Whether what was found is known on a day. Rules over many inspections read all they are given;
   * to ask about a past day, give them those known on it.
   *
   * @param asAt the day
   * @return true on {@link #findingsKnownFrom} and after it
   */
  public final boolean isKnownOn(LocalDate asAt) {
    return !findingsKnownFrom().isAfter(asAt);
  }

  /**
   * Whether it is an earlier inspection of the same authority than another. Of two that began on
   * one day neither is earlier. Those that name no authority are taken to be of one and the same.
   *
   * @param other the other inspection
   * @return true if it began on an earlier day
   */
  public final boolean isEarlierThan(Inspection other) {
    return authority().equals(other.authority()) && startedOn().isBefore(other.startedOn());
  }

  /**
   * Which of its themes an earlier inspection had already raised.
   *
   * <p>A theme is the same if its name is ({@link Theme}); what inspectors put into other words has
   * to be given one theme by whoever records it.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: "some of the issues raised in the
   * OFSTED were the same ones that had been highlighted in the 2010 report".
   *
   * @param inspections whichever inspections there are, itself and later ones and other
   *     authorities' too: they are not looked at ({@link #isEarlierThan})
   * @return the themes, by name
   */
  public final ImmutableSortedSet<Theme> themesRaisedBefore(Iterable<Inspection> inspections) {
    Set<Theme> earlier = new HashSet<>();
    for (Inspection inspection : inspections) {
      if (inspection.isEarlierThan(this)) {
        earlier.addAll(inspection.themes());
      }
    }
    return themes().stream()
        .filter(earlier::contains)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  // By when it has to be published

  /**
   * The day by which the authority has to publish the report.
   *
   * @param limit how long it may take from receipt: {@link
   *     InspectionTimeLimits#PUBLICATION_OF_REPORT}
   * @param days the working days
   * @return the day; empty without a duty to publish or a day of receipt, and where the calendar
   *     does not reach
   */
  public final Optional<LocalDate> publicationDueOn(TimeLimit limit, WorkingDays days) {
    return dueOn(limit, days);
  }

  /**
   * The day by which the authority has to publish the report, within {@link
   * InspectionTimeLimits#PUBLICATION_OF_REPORT}.
   *
   * @param days the working days
   * @return the day, or empty as above
   */
  public final Optional<LocalDate> publicationDueOn(WorkingDays days) {
    return publicationDueOn(InspectionTimeLimits.PUBLICATION_OF_REPORT, days);
  }

  /**
   * The day by which the authority has to publish the statement of what it will do.
   *
   * @param limit how long it may take from receipt of the report: {@link
   *     InspectionTimeLimits#STATEMENT_OF_ACTION}
   * @param days the working days
   * @return the day; empty without a duty to publish or a day of receipt, and where the calendar
   *     does not reach
   */
  public final Optional<LocalDate> statementDueOn(TimeLimit limit, WorkingDays days) {
    return dueOn(limit, days);
  }

  /**
   * The day by which the authority has to publish the statement of what it will do, within {@link
   * InspectionTimeLimits#STATEMENT_OF_ACTION}.
   *
   * @param days the working days
   * @return the day, or empty as above
   */
  public final Optional<LocalDate> statementDueOn(WorkingDays days) {
    return statementDueOn(InspectionTimeLimits.STATEMENT_OF_ACTION, days);
  }

  private Optional<LocalDate> dueOn(TimeLimit limit, WorkingDays days) {
    return reportReceivedOn()
        .filter(received -> hasDutyToPublish() && limit.isCountable(received, days))
        .map(received -> limit.dueDate(received, days));
  }

  /**
   * How the publication of the report stands on a day.
   *
   * @param limit how long it may take from receipt: {@link
   *     InspectionTimeLimits#PUBLICATION_OF_REPORT}
   * @param days the working days
   * @param asAt the day asked about; what was published later is not published yet
   * @return how it stands; empty for the reasons of {@link #whyPublicationLeftOut}
   */
  public final Optional<Timeliness> publicationTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return timeliness(reportPublishedOn(), limit, days, asAt);
  }

  /**
   * Why it is not known how the publication of the report stands on a day.
   *
   * @param limit how long it may take from receipt
   * @param days the working days
   * @param asAt the day asked about
   * @return {@code no duty to publish}, {@code no receipt of a report recorded} by that day, {@code
   *     published before the report was received} or {@code outside the working-day calendar};
   *     empty if {@link #publicationTimeliness} answers
   */
  public final Optional<String> whyPublicationLeftOut(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyLeftOut(reportPublishedOn(), limit, days, asAt);
  }

  /**
   * How the publication of the statement of what the authority will do stands on a day.
   *
   * @param limit how long it may take from receipt of the report: {@link
   *     InspectionTimeLimits#STATEMENT_OF_ACTION}
   * @param days the working days
   * @param asAt the day asked about; what was published later is not published yet
   * @return how it stands; empty for the reasons of {@link #whyStatementLeftOut}
   */
  public final Optional<Timeliness> statementTimeliness(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return timeliness(statementPublishedOn(), limit, days, asAt);
  }

  /**
   * Why it is not known how the publication of the statement stands on a day.
   *
   * @param limit how long it may take from receipt of the report
   * @param days the working days
   * @param asAt the day asked about
   * @return the reasons of {@link #whyPublicationLeftOut}; empty if {@link #statementTimeliness}
   *     answers
   */
  public final Optional<String> whyStatementLeftOut(
      TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyLeftOut(statementPublishedOn(), limit, days, asAt);
  }

  private Optional<Timeliness> timeliness(
      Optional<LocalDate> published, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    return whyLeftOut(published, limit, days, asAt).isPresent()
        ? Optional.empty()
        : reportReceivedOn().map(received -> limit.timeliness(received, published, days, asAt));
  }

  private Optional<String> whyLeftOut(
      Optional<LocalDate> published, TimeLimit limit, WorkingDays days, LocalDate asAt) {
    if (!hasDutyToPublish()) {
      return Optional.of("no duty to publish");
    }
    if (!isReceivedBy(asAt)) {
      return Optional.of("no receipt of a report recorded");
    }
    LocalDate received = reportReceivedOn().orElseThrow();
    if (isBefore(published, received)) {
      return Optional.of("published before the report was received");
    }
    LocalDate end = published.filter(day -> !day.isAfter(asAt)).orElse(asAt);
    return limit.isAnswerable(received, end, days)
        ? Optional.empty()
        : Optional.of("outside the working-day calendar");
  }

  private boolean isReceivedBy(LocalDate asAt) {
    return reportReceivedOn().map(received -> !received.isAfter(asAt)).orElse(false);
  }

  private static boolean isBefore(Optional<LocalDate> day, LocalDate other) {
    return day.map(found -> found.isBefore(other)).orElse(false);
  }

  // What the record contradicts

  /**
   * What is wrong with the record.
   *
   * <ul>
   *   <li>{@code ended-before-start}, an error.
   *   <li>{@code received-before-ended}, an error: the report was received before the last day or,
   *       where that is not recorded, before the first.
   *   <li>{@code published-before-received}, an error: the report was.
   *   <li>{@code statement-before-received}, an error: the statement was published before.
   *   <li>{@code published-without-receipt}, a warning: the report or the statement was published,
   *       there is a duty to, and no day of receipt to count from.
   *   <li>{@code outside-framework}, a warning: it began before the framework's first day or after
   *       its last.
   * </ul>
   *
   * <p>All are conventions of this library.
   *
   * @return the issues, in that order
   */
  public final ImmutableList<DataIssue<Inspection>> issues() {
    ImmutableList.Builder<DataIssue<Inspection>> issues = ImmutableList.builder();
    endedOn()
        .filter(ended -> ended.isBefore(startedOn()))
        .ifPresent(
            ended ->
                issues.add(
                    error(
                        "ended-before-start",
                        "endedOn " + ended + ", before startedOn " + startedOn() + "; counted")));
    reportReceivedOn()
        .ifPresent(
            received -> {
              if (received.isBefore(endedOn().orElse(startedOn()))) {
                issues.add(
                    error(
                        "received-before-ended",
                        "reportReceivedOn "
                            + received
                            + ", before "
                            + endedOn()
                                .map(day -> "endedOn " + day)
                                .orElse("startedOn " + startedOn())
                            + "; deadlines count from it"));
              }
              addIfBefore("published", "reportPublishedOn", reportPublishedOn(), received, issues);
              addIfBefore(
                  "statement", "statementPublishedOn", statementPublishedOn(), received, issues);
            });
    if (hasDutyToPublish() && reportReceivedOn().isEmpty()) {
      reportPublishedOn()
          .map(day -> "reportPublishedOn " + day)
          .or(() -> statementPublishedOn().map(day -> "statementPublishedOn " + day))
          .ifPresent(
              published ->
                  issues.add(
                      DataIssue.warning(
                          "published-without-receipt",
                          this,
                          place()
                              + published
                              + ", and no reportReceivedOn; not held against a deadline")));
    }
    if (!framework().mayBeInUseOn(startedOn())) {
      issues.add(
          DataIssue.warning(
              "outside-framework",
              this,
              place()
                  + "startedOn "
                  + startedOn()
                  + ", outside the days of its framework ("
                  + framework()
                  + "); counted"));
    }
    return issues.build();
  }

  private void addIfBefore(
      String code,
      String attribute,
      Optional<LocalDate> published,
      LocalDate received,
      ImmutableList.Builder<DataIssue<Inspection>> issues) {
    published
        .filter(day -> day.isBefore(received))
        .ifPresent(
            day ->
                issues.add(
                    error(
                        code + "-before-received",
                        attribute
                            + " "
                            + day
                            + ", before reportReceivedOn "
                            + received
                            + "; not held against its deadline")));
  }

  private DataIssue<Inspection> error(String code, String reason) {
    return DataIssue.error(code, this, place() + reason);
  }

  /** Its reference before a colon, where it has one. */
  private String place() {
    return reference().map(name -> name + ": ").orElse("");
  }

  /**
   * The inspection in words.
   *
   * @return {@code Herefordshire, standard inspection begun 2012-09-10, overall effectiveness:
   *     inadequate}
   */
  @Override
  public final String toString() {
    return authority().map(authority -> authority.name() + ", ").orElse("")
        + kind().label()
        + " begun "
        + startedOn()
        + overallJudgement()
            .map(judgement -> ", " + JudgementArea.OVERALL + ": " + judgement.label())
            .orElse("");
  }

  /** Builds an {@link Inspection}: kind, framework and first day are required. */
  public static final class Builder extends ImmutableInspection.Builder {
    Builder() {}
  }
}
