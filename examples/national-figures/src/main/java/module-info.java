/** The Department's published figures: reads its files, recomputes them, prints. */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.nationalfigures {
  requires info.picocli;
  requires org.caselight.core;
  requires org.caselight.examples.plaintext;
  requires static org.jspecify;

  // Picocli sets the fields that hold the options.
  opens org.caselight.examples.nationalfigures to
      info.picocli;
}
