/** A week's report to a service manager: makes up a service, asks the library, prints. */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.dutyweek {
  requires info.picocli;
  requires org.caselight.core;
  requires org.caselight.examples.plaintext;
  requires static org.jspecify;

  // Picocli sets the fields that hold the options.
  opens org.caselight.examples.dutyweek to
      info.picocli;
}
