package org.caselight.caseload;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.caselight.service.Role;
import org.caselight.service.Status;

/** Policies on who may hold what, named for where they come from. */
public final class CaseHoldingPolicies {
  private CaseHoldingPolicies() {}

  private static final ImmutableSet<Status> EVERY_STATUS =
      ImmutableSet.copyOf(EnumSet.allOf(Status.class));

  /**
   * Cambridgeshire's arrangements of 2018-19: social workers may hold every case; children's
   * practitioners hold child-in-need cases and nothing else.
   *
   * <p>Source: Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.3: "alternative
   * qualified members of staff who under the new arrangements are able to hold some child in need
   * cases". Senior social workers and team managers are social workers. Of other roles it says
   * nothing, and so does this policy: their cases are reported as not covered.
   */
  public static final CaseHoldingPolicy CAMBRIDGESHIRE_2019 =
      CaseHoldingPolicy.builder()
          .name("Cambridgeshire 2019")
          .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.3")
          .putAllPermitted(Role.SOCIAL_WORKER, EVERY_STATUS)
          .putAllPermitted(Role.SENIOR_SOCIAL_WORKER, EVERY_STATUS)
          .putAllPermitted(Role.TEAM_MANAGER, EVERY_STATUS)
          .putPermitted(Role.CHILDRENS_PRACTITIONER, Status.CHILD_IN_NEED_PLAN)
          .build();

  /**
   * Working Together to Safeguard Children 2023, published on 15 December 2023: the lead
   * practitioner of a child in need, from assessment on, need not be a social worker, under the
   * oversight of one; child protection and care remain with social workers.
   *
   * <p>Lead practitioners, children's practitioners and family support workers may hold children in
   * need, children being assessed and early help; personal advisers hold care leavers (Children
   * (Leaving Care) Act 2000); other roles are not covered. The oversight is not checked, and
   * neither is a section 47 enquiry, which is not a {@link Status}: a child assessed under one
   * needs a social worker.
   *
   * <p>Source: the guidance as summarised by Community Care, 14 January 2024, "Child in need cases
   * opened up to non-social work qualified staff"; the guidance itself was not read word for word.
   */
  public static final CaseHoldingPolicy WORKING_TOGETHER_2023 =
      CaseHoldingPolicy.builder()
          .name("Working Together 2023")
          .source("Working Together to Safeguard Children, 15 December 2023 (secondary source)")
          .putAllPermitted(Role.SOCIAL_WORKER, EVERY_STATUS)
          .putAllPermitted(Role.SENIOR_SOCIAL_WORKER, EVERY_STATUS)
          .putAllPermitted(Role.TEAM_MANAGER, EVERY_STATUS)
          .putAllPermitted(Role.LEAD_PRACTITIONER, childInNeedOrBelow())
          .putAllPermitted(Role.CHILDRENS_PRACTITIONER, childInNeedOrBelow())
          .putAllPermitted(Role.FAMILY_SUPPORT_WORKER, childInNeedOrBelow())
          .putPermitted(Role.PERSONAL_ADVISER, Status.CARE_LEAVER)
          .build();

  private static ImmutableSet<Status> childInNeedOrBelow() {
    return ImmutableSet.of(
        Status.CHILD_IN_NEED_PLAN, Status.OPEN_FOR_ASSESSMENT, Status.EARLY_HELP);
  }
}
