package org.caselight.disclosure;

/** Policies on what may be shown, named for where they come from or what they do. */
public final class DisclosurePolicies {
  private DisclosurePolicies() {}

  /**
   * Counts of 1 to 5 are withheld as {@code c}; nothing is rounded.
   *
   * <p>Source: {@link #DFE_CHILDREN_IN_NEED_2020}, its rule for local figures.
   */
  public static final DisclosurePolicy WITHHOLD_1_TO_5 =
      DisclosurePolicy.builder().name("1 to 5 withheld").withhold(1, 5).build();

  /**
   * The Department for Education's of 2020: counts of 1 to 5 are withheld as {@code c}, local
   * figures are not rounded, regional and national totals are, to the nearest 10.
   *
   * <p>Cells are taken for local figures and totals for regional or national ones. A table whose
   * totals are local too is released under {@link #WITHHOLD_1_TO_5}.
   *
   * <p>Source: DfE, Characteristics of children in need 2020, data guidance (Explore education
   * statistics), "Confidentiality" and "Rounding".
   */
  public static final DisclosurePolicy DFE_CHILDREN_IN_NEED_2020 =
      DisclosurePolicy.builder()
          .name("DfE children in need 2020")
          .source("DfE, Characteristics of children in need 2020, data guidance")
          .withhold(1, 5)
          .roundTotalsTo(10)
          .build();

  /**
   * That of Hospital Episode Statistics: counts of 1 to 7 are withheld as {@code *}, all others are
   * rounded to the nearest 5.
   *
   * <p>Source: the rule as quoted in the DfE's children's social care outcomes and enablers
   * dashboard ({@code R/additional_info_code.R}); the original was not read word for word.
   */
  public static final DisclosurePolicy HOSPITAL_EPISODE_STATISTICS =
      DisclosurePolicy.builder()
          .name("Hospital Episode Statistics")
          .source("DfE, Children's social care outcomes and enablers dashboard (secondary source)")
          .withhold(1, 7)
          .withheldSymbol("*")
          .roundTo(5)
          .build();

  /**
   * Nothing is withheld; everything is rounded to the nearest 5. 1 and 2 are shown as 0.
   *
   * <p>A convention of this library; {@link #HOSPITAL_EPISODE_STATISTICS} rounds so and withholds.
   */
  public static final DisclosurePolicy ROUND_5 =
      DisclosurePolicy.builder().name("rounded to 5").roundTo(5).build();

  /**
   * Nothing is withheld; everything is rounded to the nearest 10. 1 to 4 are shown as 0.
   *
   * <p>A convention of this library; the other choice, that of the DfE analysts' guide, is {@link
   * #ROUND_10_WITH_LOW}.
   */
  public static final DisclosurePolicy ROUND_10 =
      DisclosurePolicy.builder().name("rounded to 10").roundTo(10).build();

  /**
   * Nothing is withheld; everything is rounded to the nearest 10, and 1 to 4, which round to 0, are
   * shown as {@code low}.
   *
   * <p>Source: DfE analysts' guide, "Open Data Standards", section "Data symbols": low "rounds to
   * 0, but is not 0".
   */
  public static final DisclosurePolicy ROUND_10_WITH_LOW =
      DisclosurePolicy.builder()
          .name("rounded to 10 with low")
          .source("DfE analysts' guide")
          .roundTo(10)
          .marksLow(true)
          .build();
}
