/**
 * How do children move from room to room? {@link org.caselight.pathway.Pathways} follows each
 * referral to assessment, section 47 enquiry, plan and care, and back to the front door.
 *
 * @serial exclude
 */
package org.caselight.pathway;
