package org.caselight.improvement.inspection;

import org.caselight.calendar.TimeLimit;

/**
 * By when does an authority have to publish what inspectors reported, and what it will do?
 *
 * <p>Each says where it is written and how far that was verified for this library: <em>primary</em>
 * means that the text of the regulation was read, <em>secondary</em> that somebody else's quotation
 * of it was. Read the original before you rely on a secondary one.
 *
 * <p>A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday and a bank
 * holiday in England and Wales: SI 2007/462, regulation 1(2), primary text read. That is {@link
 * org.caselight.calendar.WorkingDays#ENGLAND_AND_WALES}.
 */
public final class InspectionTimeLimits {
  private InspectionTimeLimits() {}

  /**
   * Publication of the report by the authority, from its receipt: 30 working days.
   *
   * <p>Education and Inspections Act 2006, section 137(4)(a); Education and Inspections Act 2006
   * (Inspection of Local Authorities) Regulations 2007 (SI 2007/462), regulation 2. Primary text
   * read.
   */
  public static final TimeLimit PUBLICATION_OF_REPORT = TimeLimit.workingDays(30);

  /**
   * Publication of the statement of what the authority will do, and by when, from the receipt of
   * the report: 70 working days.
   *
   * <p>Education and Inspections Act 2006, section 137(3) and (4)(b), primary text read; SI
   * 2007/462, regulation 3. Secondary: Ofsted, quoted in Children and Young People Now, 16 August
   * 2018: "In line with current legislation, the local authority will need to submit a final action
   * plan responding to the findings within 70 working days of receiving the letter".
   */
  public static final TimeLimit STATEMENT_OF_ACTION = TimeLimit.workingDays(70);
}
