package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.caselight.casework.Involvement;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.visit.OverdueExplanation;
import org.caselight.casework.visit.Visit;
import org.caselight.pathway.CaseworkRecords;

/** The records as they come together. */
final class RecordsInTheMaking {
  final CaseworkRecords.Builder casework = CaseworkRecords.builder();
  final ImmutableList.Builder<Contact> contacts = ImmutableList.builder();
  final ImmutableList.Builder<Involvement> involvements = ImmutableList.builder();
  final ImmutableList.Builder<Visit> visits = ImmutableList.builder();

  void add(MadeUpChild child, LocalDate today) {
    contacts.addAll(child.contacts);
    casework
        .addAllReferrals(child.referrals)
        .addAllAssessments(child.assessments)
        .addAllEnquiries(child.enquiries)
        .addAllPlans(child.plans)
        .addAllPeriodsOfCare(child.periods);
    involvements.addAll(child.involvements(today));
    visits.addAll(child.visits);
  }

  ServiceRecords build(ImmutableList<OverdueExplanation> explanations) {
    return new ServiceRecords(
        contacts.build(), casework.build(), involvements.build(), visits.build(), explanations);
  }
}
