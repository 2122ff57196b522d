package org.caselight.caseload;

import org.caselight.service.TeamKind;

/**
 * Caseload policies that councils have stated, named for where they come from.
 *
 * <p>Each holds for every kind of team, for none of the sources says for which it does not: leave
 * out teams that it does not mean.
 */
public final class CaseloadPolicies {
  private CaseloadPolicies() {}

  /**
   * Cambridgeshire's target of 2019: 20 cases per FTE, in assessment teams 25, reported as team
   * averages.
   *
   * <p>Source: Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.4: "caseloads for
   * most social workers is no more than 20, except for those in assessment teams where up to 25 is
   * acceptable". The tolerance of 10 per cent is this library's default: paragraph 2.5 says "at or
   * close to these targets" and gives no number.
   */
  public static final CaseloadPolicy CAMBRIDGESHIRE_2019 =
      CaseloadPolicy.builder()
          .name("Cambridgeshire 2019")
          .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.4")
          .limit(CaseloadLimit.of(20))
          .putLimitByKind(TeamKind.ASSESSMENT, CaseloadLimit.of(25))
          .build();

  /**
   * Family Safeguarding as an average: an average caseload of 15.
   *
   * <p>Source: Cambridgeshire, Audit and Accounts Committee, 29 July 2019: "The aim was to reduce
   * the average caseload to 15".
   */
  public static final CaseloadPolicy FAMILY_SAFEGUARDING_AVERAGE =
      CaseloadPolicy.builder()
          .name("Family Safeguarding, average")
          .source("Cambridgeshire, Audit and Accounts Committee, 29 July 2019")
          .limit(CaseloadLimit.of(15))
          .build();

  /**
   * Family Safeguarding as a limit on every worker: caseloads no higher than 15.
   *
   * <p>Source: Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.68: "To be
   * effective, the model requires caseloads to be no higher than 15".
   */
  public static final CaseloadPolicy FAMILY_SAFEGUARDING_EACH_WORKER =
      CaseloadPolicy.builder()
          .name("Family Safeguarding, each worker")
          .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.68")
          .limit(CaseloadLimit.of(15))
          .binds(CaseloadPolicy.Binding.EACH_WORKER)
          .build();

  /**
   * Herefordshire's aspiration of 2012: 17 cases on a social worker, "although this would depend on
   * the nature of the cases". Held against team averages, for the source does not say what it
   * binds.
   *
   * <p>Source: Herefordshire, minutes on the Ofsted inspection of September 2012.
   */
  public static final CaseloadPolicy HEREFORDSHIRE_2012 =
      CaseloadPolicy.builder()
          .name("Herefordshire 2012, aspiration")
          .source("Herefordshire, minutes on the Ofsted inspection of September 2012")
          .limit(CaseloadLimit.of(17))
          .build();
}
