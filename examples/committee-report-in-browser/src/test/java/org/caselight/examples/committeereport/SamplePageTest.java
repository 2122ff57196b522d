package org.caselight.examples.committeereport;

import java.io.IOException;
import java.nio.file.Path;

/** What is asked of a written page can be met: a small page does. */
class SamplePageTest extends PageContract {

  @Override
  Path written(Path empty) throws IOException {
    return new SamplePage().writtenTo(empty);
  }
}
