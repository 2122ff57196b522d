package org.caselight.improvement.inspection;

import com.google.common.collect.ImmutableList;
import org.caselight.improvement.Judgement;

/** What has followed a judgement, as councils have reported it, named for where it comes from. */
public final class InterventionPolicies {
  private InterventionPolicies() {}

  /**
   * What a council was told in 2012 to expect of an inadequate judgement: the oversight of the
   * Department for Education, an improvement board with an independent chairman and, likely, an
   * improvement notice. Of other judgements the source says nothing.
   *
   * <p>Source: Herefordshire, OFSTED Safeguarding Report, 2012: "under national arrangements, all
   * councils graded inadequate were considered to require the oversight of the Department for
   * Education"; "likely that Herefordshire would require an Improvement Notice from the Minister";
   * "An Improvement Board had been established which comprised the Chief Officers of all relevant
   * partner organisations; the Lead Member for the Council; external advice from the DfE and an
   * Independent Chairman". The board is certain here because it had been established; the source
   * does not say that every council has to have one.
   */
  public static final InterventionPolicy HEREFORDSHIRE_2012 =
      InterventionPolicy.builder()
          .name("Herefordshire 2012")
          .source("Herefordshire, OFSTED Safeguarding Report, 2012")
          .putConsequence(
              Judgement.INADEQUATE,
              ImmutableList.of(
                  new Consequence("oversight of the Department for Education", Likelihood.CERTAIN),
                  new Consequence(
                      "Improvement Board with an Independent Chairman", Likelihood.CERTAIN),
                  new Consequence("Improvement Notice from the Minister", Likelihood.LIKELY)))
          .build();
}
