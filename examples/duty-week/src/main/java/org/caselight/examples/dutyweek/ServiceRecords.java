package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.OverdueExplanation;
import org.caselight.casework.visit.Visit;
import org.caselight.pathway.CaseworkRecords;

/** Everything that the service has on record, in any order. */
record ServiceRecords(
    ImmutableList<Contact> contacts,
    CaseworkRecords casework,
    ImmutableList<Involvement> involvements,
    ImmutableList<Visit> visits,
    ImmutableList<OverdueExplanation> explanations) {

  ImmutableList<Referral> referrals() {
    return casework.referrals();
  }

  ImmutableList<Assessment> assessments() {
    return casework.assessments();
  }

  ImmutableList<Section47Enquiry> enquiries() {
    return casework.enquiries();
  }

  ImmutableList<ChildProtectionPlan> plans() {
    return casework.plans();
  }

  ImmutableList<PeriodOfCare> periods() {
    return casework.periodsOfCare();
  }
}
