/** Tests of the folder that the committee report writes, as a reader meets it: in a browser. */
@org.jspecify.annotations.NullMarked
package org.caselight.examples.committeereport;
