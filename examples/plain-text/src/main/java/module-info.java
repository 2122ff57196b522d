/** What the reports of the examples are laid out with. */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.plaintext {
  requires com.google.common;
  requires static org.jspecify;

  exports org.caselight.examples.plaintext;
}
