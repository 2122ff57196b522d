package org.caselight.examples.dutyweek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.ChildSpan;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Contact;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.casework.visit.Visit;
import org.caselight.service.ChildId;
import org.caselight.service.Team;

/** Whose the records are that an issue is about: for those who may see the list. */
final class Subjects {
  private Subjects() {}

  static ChildId child(Object subject) {
    Object record = first(subject);
    if (record instanceof ChildSpan span) {
      return span.child();
    } else if (record instanceof Referral referral) {
      return referral.child();
    } else if (record instanceof Contact contact) {
      return contact.child();
    } else if (record instanceof Visit visit) {
      return visit.child();
    }
    throw notKnown(record);
  }

  static LocalDate on(Object subject) {
    Object record = first(subject);
    if (record instanceof ChildSpan span) {
      return span.startedOn();
    } else if (record instanceof Referral referral) {
      return referral.receivedOn();
    } else if (record instanceof Contact contact) {
      return contact.receivedOn();
    } else if (record instanceof Visit visit) {
      return visit.on();
    }
    throw notKnown(record);
  }

  static Optional<Team> team(Object subject) {
    Object record = first(subject);
    if (record instanceof Referral referral) {
      return referral.team();
    } else if (record instanceof Contact contact) {
      return contact.team();
    } else if (record instanceof Assessment assessment) {
      return assessment.team();
    } else if (record instanceof Section47Enquiry enquiry) {
      return enquiry.team();
    } else if (record instanceof ChildProtectionPlan plan) {
      return plan.team();
    } else if (record instanceof PeriodOfCare period) {
      return period.team();
    } else if (record instanceof Involvement involvement) {
      return involvement.team();
    } else if (record instanceof Visit visit) {
      return visit.team();
    }
    throw notKnown(record);
  }

  /** An issue is about one record, or about several of one child. */
  private static Object first(Object subject) {
    return subject instanceof List<?> records ? records.get(0) : subject;
  }

  private static IllegalArgumentException notKnown(Object record) {
    return new IllegalArgumentException(
        "subject: must be a record of casework, was " + record.getClass().getSimpleName());
  }
}
