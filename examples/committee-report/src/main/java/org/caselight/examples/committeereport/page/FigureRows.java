package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code figures.csv} as a page is put together: whoever shows a figure adds its row,
 * and gets what stands on the page for it.
 */
public final class FigureRows {
  private final Map<String, FigureRow> byId = new LinkedHashMap<>();
  private final Map<FigureRow, String> ids = new LinkedHashMap<>();

  /** Begins without a row. */
  public FigureRows() {}

  /**
   * Adds a row. One that is there already is not added again.
   *
   * @param row the row
   * @return the figure, as it stands on a page
   */
  public FigureLink add(FigureRow row) {
    String id = ids.computeIfAbsent(row, this::newId);
    byId.put(id, row);
    return new FigureLink(id, row.text("shown"), row.text("value"), row.working());
  }

  /** A number is put behind an identifier that another row has, the second's first. */
  private String newId(FigureRow row) {
    String readable = row.readableId();
    String id = readable;
    for (int number = 2; byId.containsKey(id); number++) {
      id = readable + "." + number;
    }
    return id;
  }

  /**
   * The rows.
   *
   * @return each row by its identifier, in the order in which they were added
   */
  public ImmutableMap<String, FigureRow> byId() {
    return ImmutableMap.copyOf(byId);
  }

  /**
   * Refuses a page that shows what is in none of these rows.
   *
   * @param page the page
   * @throws IllegalArgumentException if a figure of {@code page} has no row here, or its row shows
   *     something else
   */
  void checkHold(Page page) {
    for (FigureLink figure : page.figures()) {
      Optional<FigureRow> row = Optional.ofNullable(byId.get(figure.row()));
      checkArgument(
          row.isPresent() && row.get().text("shown").equals(figure.shown()),
          "page: must show figures of these rows, was %s as %s",
          figure.row(),
          figure.shown());
    }
  }
}
