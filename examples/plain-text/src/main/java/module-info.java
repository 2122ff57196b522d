/** What the examples share: reading lines of CSV, running from a terminal, laying out a report. */
@org.jspecify.annotations.NullMarked
module org.caselight.examples.plaintext {
  requires transitive com.google.common;
  requires de.siegmar.fastcsv;
  requires transitive info.picocli;
  requires static org.jspecify;

  exports org.caselight.examples.plaintext;
}
