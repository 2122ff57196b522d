package org.caselight.pathway;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/** The records of one service that a child's way through it is read from, in any order. */
@Value.Immutable
@CaselightValue
public abstract class CaseworkRecords implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseworkRecords() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Every referral, those before the period in question too.
   *
   * @return the referrals
   */
  public abstract ImmutableList<Referral> referrals();

  /**
   * Every assessment.
   *
   * @return the assessments
   */
  public abstract ImmutableList<Assessment> assessments();

  /**
   * Every section 47 enquiry.
   *
   * @return the enquiries
   */
  public abstract ImmutableList<Section47Enquiry> enquiries();

  /**
   * Every child protection plan.
   *
   * @return the plans
   */
  public abstract ImmutableList<ChildProtectionPlan> plans();

  /**
   * Every period of care.
   *
   * @return the periods
   */
  public abstract ImmutableList<PeriodOfCare> periodsOfCare();

  /**
   * How many records there are.
   *
   * @return {@code 120 referrals, 96 assessments, 30 enquiries, 12 plans, 4 periods of care}
   */
  @Override
  public final String toString() {
    return Words.count(referrals().size(), "referral")
        + ", "
        + Words.count(assessments().size(), "assessment")
        + ", "
        + enquiries().size()
        + (enquiries().size() == 1 ? " enquiry, " : " enquiries, ")
        + Words.count(plans().size(), "plan")
        + ", "
        + periodsOfCare().size()
        + (periodsOfCare().size() == 1 ? " period of care" : " periods of care");
  }

  /** Builds {@link CaseworkRecords}; what is not given is none. */
  public static final class Builder extends ImmutableCaseworkRecords.Builder {
    Builder() {}
  }
}
