package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.examples.committeereport.EstablishmentRows.Posts;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Amount;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Ratio;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.workforce.Establishment;

/** Posts beside those who fill them. */
final class PostsBlocks {
  private static final Indicator POSTS =
      Amounts.divisible(
          "Posts of social workers", "full-time equivalents of all posts, filled or not");

  private static final Indicator FILLED =
      Amounts.share("Posts filled", "full-time equivalents that the authority employs ÷ posts");

  private static final Indicator VACANT =
      Amounts.divisible(
          "Posts vacant",
          "posts − filled; the agency workers beyond which staff are above establishment");

  private static final Indicator AGENCY =
      Amounts.divisible("Agency workers", "full-time equivalents of agency workers");

  private static final Indicator BEYOND =
      Amounts.divisible(
          "Staff above the posts or short of them",
          "filled + agency − posts, in full-time equivalents and without its sign");

  private final WorkforceFolder folder;
  private final LocalDate asAt;
  private final Figures figures;

  PostsBlocks(WorkforceFolder folder, LocalDate asAt, Figures figures) {
    this.folder = folder;
    this.asAt = asAt;
    this.figures = figures;
  }

  ImmutableList<Block> blocks() {
    if (folder.posts().isEmpty()) {
      return ImmutableList.of();
    }
    Table.Builder table =
        Table.builder(Words.of("Filled and vacant posts, in full-time equivalents"))
            .textColumn("Authority")
            .textColumn("When")
            .numberColumn("Posts")
            .numberColumn("Filled")
            .numberColumn("Vacant")
            .textColumn("By what was printed");
    folder.posts().forEach(posts -> table.row(row(posts)));
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(Words.of("Posts, and those who fill them")));
    blocks.add(table.build());
    folder.posts().forEach(posts -> blocks.add(new Paragraph(staff(posts))));
    return blocks.add(PageWords.source(provenance(folder.posts().get(0)))).build();
  }

  private Provenance provenance(Posts posts) {
    return Origin.printed(folder.folder(), InputFile.HEREFORDSHIRE_MINUTES, posts.paragraph());
  }

  private Words[] row(Posts posts) {
    PublishedKpi vacant = vacant(posts);
    return new Words[] {
      Words.ofName(Printable.shown(posts.authority())),
      Figures.when(period(posts)),
      figures.shown(
          kpi(
                  posts,
                  POSTS,
                  Amounts.asPrinted(posts.establishment().posts().toBigDecimal()),
                  provenance(posts))
              .build()),
      figures.shown(kpi(posts, FILLED, filled(posts.establishment()), provenance(posts)).build()),
      figures.shown(vacant),
      figures.cellOf(vacant, KpiColumn.NOTE)
    };
  }

  private DateRange period(Posts posts) {
    return posts.asAt().orElse(Figures.on(asAt));
  }

  private static Figure filled(Establishment establishment) {
    return establishment
        .percentFilled()
        .<Figure>map(Amounts::asPrintedPercent)
        .orElseGet(
            () ->
                Ratio.of(
                    Amount.of(establishment.filled().rounded(6)),
                    Amount.of(establishment.posts().toBigDecimal())));
  }

  private PublishedKpi vacant(Posts posts) {
    Establishment establishment = posts.establishment();
    Kpi.Builder kpi = computed(posts, VACANT, establishment.vacant());
    if (establishment.percentFilled().isPresent()) {
      Range<Fraction> range = establishment.vacantRange();
      kpi.addFindings(
          KpiFinding.note(
              "vacant from "
                  + Wording.tidy(range.lowerEndpoint())
                  + " to "
                  + Wording.tidy(range.upperEndpoint())));
    }
    return figures.release(kpi.build());
  }

  private Kpi.Builder computed(Posts posts, Indicator indicator, Fraction amount) {
    return kpi(
        posts, indicator, Amounts.of(amount), Provenance.computed(provenance(posts).source()));
  }

  private Kpi.Builder kpi(Posts posts, Indicator indicator, Figure figure, Provenance provenance) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(Subject.WORKFORCE)
        .who(Printable.shown(posts.authority()))
        .period(period(posts))
        .figure(figure)
        .provenance(provenance);
  }

  private Words staff(Posts posts) {
    Words words =
        posts
            .agency()
            .map(agency -> withAgency(posts, agency))
            .orElseGet(
                () ->
                    Words.of(
                            posts.isMoreStaffSaid()
                                ? "That there were more staff than posts takes agency workers of more"
                                    + " than "
                                : "There are more staff than posts if agency workers are more than ")
                        .then(figures.shown(vacant(posts)))
                        .text(" full-time equivalents."));
    return posts
        .note()
        .map(note -> words.text(" ").name(Printable.escaped(note)).text("."))
        .orElse(words);
  }

  private Words withAgency(Posts posts, Amount agency) {
    Establishment establishment = posts.establishment();
    Fraction above = establishment.aboveEstablishment(agency);
    boolean isInDoubt =
        establishment.mayBeAboveEstablishment(agency)
            && establishment.mayBeWithinEstablishment(agency);
    return Words.of("With ")
        .then(amount(posts, AGENCY, Fraction.of(agency.amount())))
        .text(" full-time equivalents of agency workers, staff are ")
        .then(amount(posts, BEYOND, above.magnitude()))
        .text(above.signum() < 0 ? " short of the posts" : " above the posts")
        .text(isInDoubt ? ", which the printed percentage leaves in doubt" : "")
        .text(
            posts.isMoreStaffSaid() && !establishment.mayBeAboveEstablishment(agency)
                ? "; that there were more staff than posts DOES NOT AGREE."
                : ".");
  }

  private Words amount(Posts posts, Indicator indicator, Fraction amount) {
    return figures.shown(computed(posts, indicator, amount).build());
  }
}
