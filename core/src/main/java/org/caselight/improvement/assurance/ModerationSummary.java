package org.caselight.improvement.assurance;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.improvement.Judgement;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How often do auditors and moderators agree, and which of them grades higher where they do not?
 *
 * <p>Agreed, lowered and raised add up to the audits that were compared. Made with {@link
 * CaseAudits#toModerationSummary}.
 */
@Value.Immutable
@CaselightValue
public abstract class ModerationSummary implements Serializable {
  private static final long serialVersionUID = 1L;

  ModerationSummary() {}

  /** Takes the moderators' grades by the auditors'. */
  static ModerationSummary of(
      ImmutableSortedMap<Judgement, ImmutableSortedMap<Judgement, Count>> byAuditor) {
    List<Judgement> shown =
        Arrays.stream(Judgement.values())
            .filter(judgement -> judgement != Judgement.ADEQUATE || occurs(judgement, byAuditor))
            .toList();
    ImmutableTable.Builder<Judgement, Judgement, Long> table = ImmutableTable.builder();
    for (Judgement auditor : shown) {
      ImmutableSortedMap<Judgement, Count> row =
          byAuditor.getOrDefault(auditor, ImmutableSortedMap.of());
      for (Judgement moderator : shown) {
        table.put(auditor, moderator, row.getOrDefault(moderator, Count.ZERO).count());
      }
    }
    return ImmutableModerationSummary.builder().byGrade(table.build()).build();
  }

  private static boolean occurs(
      Judgement judgement,
      ImmutableSortedMap<Judgement, ImmutableSortedMap<Judgement, Count>> byAuditor) {
    return byAuditor.containsKey(judgement)
        || byAuditor.values().stream().anyMatch(row -> row.containsKey(judgement));
  }

  /**
   * How many audits there are for each grade of the auditor, a row, and of the moderator, a column.
   *
   * @return the audits, those that never occur as 0; every grade has its row and column, adequate
   *     only where somebody used the word
   */
  public abstract ImmutableTable<Judgement, Judgement, Long> byGrade();

  /**
   * How many audits a moderator agreed with, lowered or raised.
   *
   * @param moderation which of them
   * @return the audits
   */
  public final long audits(Moderation moderation) {
    return byGrade().rowMap().entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .filter(cell -> Moderation.of(row.getKey(), cell.getKey()) == moderation))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * How many audits were compared.
   *
   * @return the sum over {@link #byGrade}
   */
  public final long audits() {
    return byGrade().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How often they agreed.
   *
   * @return agreed ÷ compared, undefined if none was
   */
  public final Proportion agreed() {
    return Proportion.of(audits(Moderation.AGREED), audits());
  }

  /**
   * The summary in one line.
   *
   * @return {@code agreed 60.0% (3 of 5), lowered 2, raised 0}
   */
  @Override
  public final String toString() {
    return "agreed "
        + agreed()
        + ", lowered "
        + audits(Moderation.LOWERED)
        + ", raised "
        + audits(Moderation.RAISED);
  }
}
