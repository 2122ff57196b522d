package org.caselight.escalation;

import org.caselight.calendar.TimeLimit;

/**
 * The processes that national guidance describes.
 *
 * <p>The stages are each council's own and are taken from the caller; what guidance says of the
 * whole is here, with how far it was verified: <em>secondary</em> means that somebody else's
 * quotation of the text was read. Read the original before you rely on it.
 */
public final class EscalationProcesses {
  private EscalationProcesses() {}

  /**
   * The whole of the local dispute resolution process, from the day it is begun: 20 working days.
   *
   * <p>IRO Handbook, 2010 (statutory guidance), paragraph 6.2: "timescales in total of no more than
   * 20 working days". Secondary, quoted in Southwark, IRO Dispute Resolution Process and Flowchart,
   * 2017. That it counts from the day the disagreement is raised formally is a convention of this
   * library; informal attempts before it are not counted.
   */
  public static final TimeLimit INDEPENDENT_REVIEWING = TimeLimit.workingDays(20);

  /**
   * The local dispute resolution process by which an independent reviewing officer raises concerns
   * about the care of a looked-after child.
   *
   * <p>IRO Handbook, 2010 (statutory guidance), paragraph 6.2: the matter goes through levels of
   * seniority, each with its time; "the IRO may bypass any stage and progress the dispute to the
   * level s/he considers most appropriate"; in total no more than 20 working days ({@link
   * #INDEPENDENT_REVIEWING}). Secondary, as quoted there. Left out: referral to Cafcass, which is
   * open to the officer at any point and is no stage of this process.
   *
   * @param stages the council's own stages, from the first to the last, at least one
   * @return the process
   * @throws IllegalArgumentException if there is no stage, or two have one name
   */
  public static EscalationProcess independentReviewing(Iterable<EscalationStage> stages) {
    return EscalationProcess.builder()
        .name("Local dispute resolution process")
        .source("IRO Handbook, 2010, paragraph 6.2")
        .addAllStages(stages)
        .limit(INDEPENDENT_REVIEWING)
        .bypassBy("the independent reviewing officer")
        .build();
  }
}
