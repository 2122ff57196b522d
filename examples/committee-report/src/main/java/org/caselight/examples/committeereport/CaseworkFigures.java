package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.calendar.DateRange;
import org.caselight.casework.RepeatShare;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Figure;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Subject;

/**
 * What a council's records say as figures of a page: of the twelve months to a day, or on that day,
 * each with that of a year before.
 */
final class CaseworkFigures {
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;
  private final CaseworkMeasures before;
  private final Origin origin;
  private final Edition edition;

  CaseworkFigures(CaseworkFolder folder, LocalDate asAt, Edition edition) {
    this.folder = folder;
    this.measures = CaseworkMeasures.of(folder, asAt);
    this.before = measures.before();
    this.origin = Origin.madeUpOr(folder.folder());
    this.edition = edition;
  }

  CaseworkFolder folder() {
    return folder;
  }

  CaseworkMeasures measures() {
    return measures;
  }

  Origin origin() {
    return origin;
  }

  DateRange onDay() {
    return Figures.on(measures.asAt());
  }

  /** A figure over the twelve months, beside that of the twelve before. */
  Kpi.Builder overYear(
      KeyIndicator indicator, Function<CaseworkMeasures, Measured<? extends Figure>> measure) {
    return withYearBefore(indicator, measures.period(), measure);
  }

  /** A figure on the day, beside that of a year before. */
  Kpi.Builder onDay(
      KeyIndicator indicator, Function<CaseworkMeasures, Measured<? extends Figure>> measure) {
    return withYearBefore(indicator, onDay(), measure);
  }

  private Kpi.Builder withYearBefore(
      KeyIndicator indicator,
      DateRange period,
      Function<CaseworkMeasures, Measured<? extends Figure>> measure) {
    Kpi.Builder kpi = onceOnly(indicator, period, measure.apply(measures));
    return withReading(kpi, measure.apply(before).figure());
  }

  /** A figure of which the records say nothing of a year before. */
  Kpi.Builder onceOnly(
      KeyIndicator indicator, DateRange period, Measured<? extends Figure> measured) {
    return origin.kpi(indicator, period).measured(measured);
  }

  /** A share of repeats: what is only a lower bound says so, and is held against nothing later. */
  Kpi.Builder repeats(KeyIndicator indicator, Function<CaseworkMeasures, RepeatShare> measure) {
    RepeatShare repeats = measure.apply(measures);
    RepeatShare earlier = measure.apply(before);
    Kpi.Builder kpi = onceOnly(indicator, measures.period(), repeats.share());
    repeats
        .recordsBeginTooLate()
        .ifPresent(
            day ->
                kpi.addFinding(
                    KpiFinding.note("at least so much, for the records begin on " + day)));
    return earlier.isLowerBound() ? kpi : withReading(kpi, earlier.share().figure());
  }

  private Kpi.Builder withReading(Kpi.Builder kpi, Figure earlier) {
    return isOnRecord(earlier) ? kpi.addEarlier(Reading.of(before.asAt(), earlier)) : kpi;
  }

  /** Of none it cannot be told whether there were none, or the records do not reach back. */
  private static boolean isOnRecord(Figure figure) {
    return figure.isDefined()
        && (figure instanceof Proportion
            || figure.numerator().map(number -> number.signum() > 0).orElse(false));
  }

  /** A count for each 10,000 children; empty if nobody says how many live there. */
  Optional<Kpi> rate(KeyIndicator indicator, Function<CaseworkMeasures, Count> count) {
    return measures
        .per10000(count.apply(measures))
        .map(
            rate -> {
              Kpi.Builder kpi = onceOnly(indicator, onDay(), Measured.of(rate));
              Optional<Rate> earlier = before.per10000(count.apply(before));
              return earlier.map(figure -> withReading(kpi, figure)).orElse(kpi).build();
            });
  }

  /** How many there are of something that is no key indicator. */
  Kpi count(Subject subject, String title, DateRange period, long count) {
    return origin.count(subject, title, PeopleCounted.IN_PART, period, count);
  }

  /** A local choice, made up for made-up records: what a user's council wants nobody knows. */
  Optional<Target> localChoice(Target target) {
    return origin.isMadeUp() ? Optional.of(target) : Optional.empty();
  }

  /** The list behind a number, which only the director sees. */
  <T> List<Block> single(String what, ImmutableList<T> records, Function<T, Words> about) {
    if (edition.isForPublication() || records.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Paragraph(Words.of(what + ", for the director only:")),
        new Points(records.stream().map(about).collect(ImmutableList.toImmutableList())));
  }

  /** The line that stands for all such lists in the edition for publication. */
  List<Block> noneSingle() {
    return edition.isForPublication()
        ? List.of(
            new Paragraph(
                Words.of("Children one by one are left out of the edition for publication.")))
        : List.of();
  }

  Paragraph source() {
    return PageWords.source(folder.folder(), ImmutableSet.of());
  }

  /** The mean of durations of children, as a figure. */
  static Measured<Average> mean(Measured<DurationSummary> days) {
    return Measured.of(days.figure().mean(), days.leftOut());
  }
}
