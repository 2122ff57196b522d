package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caselight.examples.committeereport.chart.LetsPlot.Anchor;
import org.caselight.examples.committeereport.chart.LineNames.Line;
import org.caselight.examples.committeereport.chart.LineNames.Name;
import org.junit.jupiter.api.Test;

/** No line runs through another one's name. */
class LineNamesTest {
  private static final Line ENGLAND = new Line("England 50.1", 50.1);
  private static final Line MEAN = new Line("mean 51.4", 51.4);

  @Test
  void namesStandToTheRightTheRightmostLowest() {
    LineNames names = LineNames.of(List.of(ENGLAND, MEAN), Line::at, 300);
    assertThat(names.isList()).isFalse();
    assertThat(names.names().stream().map(Name::line)).containsExactly(MEAN, ENGLAND);
    assertThat(names.names()).allMatch(name -> name.anchor() == Anchor.LEFT);
    assertThat(names.names().get(0).pixel()).isGreaterThan(MEAN.at());
  }

  @Test
  void namesStandToTheLeftTheLeftmostLowest() {
    LineNames names = LineNames.of(List.of(MEAN, ENGLAND), line -> line.at() + 200, 300);
    assertThat(names.isList()).isFalse();
    assertThat(names.names().stream().map(Name::line)).containsExactly(ENGLAND, MEAN);
    assertThat(names.names()).allMatch(name -> name.anchor() == Anchor.RIGHT);
    assertThat(names.names().get(0).pixel()).isLessThan(ENGLAND.at() + 200);
  }

  @Test
  void whereThereIsRoomForNeitherTheyAreAList() {
    LineNames names =
        LineNames.of(List.of(ENGLAND, MEAN), line -> line.equals(MEAN) ? 10 : 140, 150);
    assertThat(names.isList()).isTrue();
    assertThat(names.names().stream().map(Name::line)).containsExactly(MEAN, ENGLAND);
    assertThat(names.names()).allMatch(name -> name.pixel() > LineNames.SAMPLE_PIXELS);
  }

  @Test
  void noLinesHaveNoNames() {
    assertThat(LineNames.of(List.of(), Line::at, 300).names()).isEmpty();
  }
}
