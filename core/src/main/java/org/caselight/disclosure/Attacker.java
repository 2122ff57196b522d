package org.caselight.disclosure;

/**
 * What somebody knows who tries to work out a withheld number.
 *
 * <p>Source: the first is the attacker of the R package sdcTable, {@code attack}, where counts are
 * 0 or more. The second is a convention of this library, for policies are published.
 */
public enum Attacker {
  /**
   * Every number shown, and to the nearest how many it was rounded. Of a withheld number only that
   * it is 0 or more.
   */
  KNOWS_TOTALS,
  /**
   * The whole policy too, and which withheld numbers are withheld for being small: these lie in the
   * policy's range, and what is shown does not. Of the others again only that they are 0 or more.
   */
  KNOWS_POLICY
}
