package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.PeopleCounted;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;

/**
 * Whose the figures of a file are, and where they are from.
 *
 * @param who of whom they are
 * @param document where they stand, in short, for beside a figure
 * @param kind who put them there
 */
record Origin(String who, String document, Kind kind) {
  /** Who put the figures into a file. */
  enum Kind {
    /** The program: nobody's records are behind them. */
    MADE_UP,
    /** The program, as a council published them. */
    PUBLISHED,
    /** The user. */
    OF_USER
  }

  /** What sections call the council of a user's file, which does not say whose it is. */
  static final String THE_COUNCIL = "The council";

  /** The same in the sections of improvement and whistleblowing. */
  static final String THIS_COUNCIL = "This council";

  private static final String CAMBRIDGESHIRE = "Cambridgeshire";

  /** The council of what is made up. */
  private static final Origin MADE_UP = new Origin("Exampleshire", InputFile.MADE_UP, Kind.MADE_UP);

  /** Hides nothing: what it is asked about has been released already. */
  private static final DisclosurePolicy RELEASED = Edition.NOTHING_WITHHELD;

  /** Of a file: one that comes with the program is made up, and a user's is the user's. */
  static Origin madeUpOr(String user, InputFile file) {
    return file.isBundled() ? MADE_UP : ofUser(user, file);
  }

  static Origin madeUpOr(InputFile file) {
    return madeUpOr(THE_COUNCIL, file);
  }

  /** The same of a file of which all that comes with the program is from one document. */
  static Origin cambridgeshireOr(InputFile file) {
    return file.isBundled()
        ? new Origin(CAMBRIDGESHIRE, file.source(), Kind.PUBLISHED)
        : ofUser(THE_COUNCIL, file);
  }

  /**
   * Of a file: one that comes with the program is from what a council published.
   *
   * @param who the council
   * @param document what it published, in short
   * @param file the file
   */
  static Origin publishedOr(String who, String document, InputFile file) {
    return file.isBundled()
        ? new Origin(who, document, Kind.PUBLISHED)
        : ofUser(THIS_COUNCIL, file);
  }

  private static Origin ofUser(String user, InputFile file) {
    return new Origin(user, nameOf(file), Kind.OF_USER);
  }

  private static String nameOf(InputFile file) {
    return Printable.shown(file.onPage().name());
  }

  /** The same of a part: {@code Exampleshire, objective 3.1}. */
  Origin part(String part) {
    return new Origin(who + ", " + Printable.escaped(part).strip(), document, kind);
  }

  /** Whether nobody's records are behind them. */
  boolean isMadeUp() {
    return kind == Kind.MADE_UP;
  }

  /** Computed from the whole file. */
  Provenance computed() {
    return computed(ImmutableSet.of());
  }

  /** Computed from what the paragraphs of a document say. */
  Provenance computed(ImmutableSet<String> paragraphs) {
    return isMadeUp()
        ? Provenance.madeUp(document)
        : Provenance.computed(SectionHead.source(document, paragraphs));
  }

  /** As the paragraphs of a document print it; a user's file does not say who printed it. */
  Provenance printed(ImmutableSet<String> paragraphs) {
    return kind == Kind.PUBLISHED
        ? Provenance.printed(SectionHead.source(document, paragraphs))
        : computed(paragraphs);
  }

  /**
   * What somebody printed, from a file that says in which paragraph.
   *
   * @param file the file
   * @param bundledDocument in which document, if the file comes with the program
   * @param paragraph in which paragraph, if that is known
   */
  static Provenance printed(InputFile file, String bundledDocument, Optional<String> paragraph) {
    return Provenance.printed(
        SectionHead.source(
            file.isBundled() ? bundledDocument : nameOf(file),
            paragraph.map(ImmutableSet::of).orElse(ImmutableSet.of())));
  }

  /** A figure of an indicator that the library has a rule for, without the figure. */
  Kpi.Builder kpi(KeyIndicator indicator, DateRange period) {
    return kpi(indicator, period, computed());
  }

  Kpi.Builder kpi(KeyIndicator indicator, DateRange period, Provenance provenance) {
    return Kpi.builder(indicator).who(who).period(period).provenance(provenance);
  }

  Kpi.Builder kpi(Indicator indicator, Subject subject, DateRange period) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(subject)
        .who(who)
        .period(period)
        .provenance(computed());
  }

  /** How many there are of something that has no key indicator and no better way. */
  Kpi count(Subject subject, String title, PeopleCounted people, DateRange period, long count) {
    return kpi(Amounts.count(title, people), subject, period).figure(Count.of(count)).build();
  }

  /** What stands behind a heading where no records are behind the figures. */
  String suffix() {
    return isMadeUp() ? " (MADE UP)" : "";
  }

  /**
   * A count as a table has released it. The true number is not asked for, and so is nowhere.
   *
   * @param kpi what it counts, without the figure
   * @param count the number, or the symbol instead
   */
  static PublishedKpi released(Kpi.Builder kpi, PublishedNumber count) {
    Optional<Long> number = count.number().map(shown -> shown.longValueExact());
    Kpi shown = kpi.figure(Count.of(number.orElse(0L))).build();
    return count.isShown() ? shown.release(RELEASED) : shown.instead(count);
  }
}
