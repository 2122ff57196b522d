package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class TableCellTest {
  @Test
  void readsAsItsPlace() {
    assertThat(TableCell.of("2024-25", "Ofsted")).hasToString("2024-25, Ofsted");
    assertThat(TableCell.rowTotal("2024-25")).hasToString("2024-25, Total");
    assertThat(TableCell.columnTotal("Ofsted")).hasToString("Total, Ofsted");
    assertThat(TableCell.of("Ofsted")).hasToString("Ofsted");
    assertThat(TableCell.total()).hasToString("Total");
  }

  @Test
  void aTotalHasNoLabelOfItsOwn() {
    assertThat(TableCell.of("2024-25", "Ofsted").isTotal()).isFalse();
    assertThat(TableCell.of("Ofsted").isTotal()).isFalse();
    assertThat(TableCell.of("Ofsted").column()).isEmpty();
    assertThat(TableCell.rowTotal("2024-25").isTotal()).isTrue();
    assertThat(TableCell.rowTotal("2024-25").row()).contains("2024-25");
    assertThat(TableCell.rowTotal("2024-25").column()).isEmpty();
    assertThat(TableCell.columnTotal("Ofsted").row()).isEmpty();
    assertThat(TableCell.columnTotal("Ofsted").column()).contains("Ofsted");
    assertThat(TableCell.total().isTotal()).isTrue();
  }

  @Test
  void isAValue() {
    TableCell cell = TableCell.of("2024-25", "Ofsted");
    assertThat(cell).isEqualTo(Serialized.copy(cell)).hasSameHashCodeAs(Serialized.copy(cell));
    assertThat(TableCell.of("Ofsted")).isNotEqualTo(TableCell.rowTotal("Ofsted"));
  }
}
