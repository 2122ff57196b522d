/** A report to committee: reads tables, asks the library, prints. */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.committeereport {
  requires info.picocli;
  requires org.caselight.core;
  requires org.caselight.examples.plaintext;
  requires static org.jspecify;

  // Picocli sets the fields that hold the options.
  opens org.caselight.examples.committeereport to
      info.picocli;
}
