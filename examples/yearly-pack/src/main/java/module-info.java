/**
 * A year's indicators from one file of referrals and what came of them: the same collector on a
 * list, on a file read by all processors, and wherever else records are collected.
 */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.yearlypack {
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires transitive org.caselight.core;
  requires org.caselight.examples.plaintext;
  requires static org.jspecify;

  exports org.caselight.examples.yearlypack;

  // Picocli sets the fields that hold the options.
  opens org.caselight.examples.yearlypack to
      info.picocli;
}
