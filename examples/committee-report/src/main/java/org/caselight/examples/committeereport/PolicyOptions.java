package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caselight.caseload.CaseloadLimit;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.indicator.Tolerance;
import org.caselight.service.TeamKind;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that say how many cases are too many. */
final class PolicyOptions {
  private static final ImmutableMap<String, CaseloadPolicy> POLICIES =
      ImmutableMap.of(
          "cambridgeshire-2019", CaseloadPolicies.CAMBRIDGESHIRE_2019,
          "family-safeguarding-average", CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE,
          "family-safeguarding-each-worker", CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER,
          "herefordshire-2012", CaseloadPolicies.HEREFORDSHIRE_2012);

  private static final ImmutableMap<String, CaseloadPolicy.Binding> BINDINGS =
      ImmutableMap.of(
          "average", CaseloadPolicy.Binding.TEAM_AVERAGE,
          "each-worker", CaseloadPolicy.Binding.EACH_WORKER,
          "both", CaseloadPolicy.Binding.TEAM_AVERAGE_AND_EACH_WORKER);

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description =
          "a stated policy: cambridgeshire-2019 (the default), family-safeguarding-average,"
              + " family-safeguarding-each-worker or herefordshire-2012")
  private Optional<CaseloadPolicy> stated = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "a limit of your own instead: cases per FTE, such as 18 or 17.5")
  private Optional<CaseloadLimit> limit = Optional.empty();

  @Option(
      names = "--limit-for",
      paramLabel = "KIND=N",
      description =
          "with --limit, another limit for a kind of team, such as assessment=25; may be given for"
              + " several kinds")
  private List<LimitFor> limitsFor = List.of();

  @Option(
      names = "--binds",
      paramLabel = "WHAT",
      description = "what the limits are held against instead: average, each-worker or both")
  private Optional<CaseloadPolicy.Binding> binds = Optional.empty();

  @Option(
      names = "--tolerance",
      paramLabel = "HOW-FAR",
      description =
          "how far over is still close, and so amber: 10%% of the limit (the default), or a number"
              + " of cases per FTE such as 2")
  private Optional<Tolerance> tolerance = Optional.empty();

  private record LimitFor(TeamKind kind, CaseloadLimit limit) {
    static LimitFor parse(String text) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("must be such as assessment=25, was " + text);
      }
      return new LimitFor(
          TeamKind.parse(text.substring(0, equals)),
          CaseloadLimit.parse(text.substring(equals + 1)));
    }
  }

  /**
   * Teaches picocli the types of these options.
   *
   * @param command the command that has them
   */
  static void registerConverters(CommandLine command) {
    command
        .registerConverter(CaseloadPolicy.class, converter(text -> named(POLICIES, text)))
        .registerConverter(CaseloadPolicy.Binding.class, converter(text -> named(BINDINGS, text)))
        .registerConverter(CaseloadLimit.class, converter(CaseloadLimit::parse))
        .registerConverter(LimitFor.class, converter(LimitFor::parse))
        .registerConverter(Tolerance.class, converter(Tolerance::parse));
  }

  /** Lets a parser of the library say what is wrong with an option. */
  static <T> ITypeConverter<T> converter(Function<String, T> parser) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  static <T> T named(ImmutableMap<String, T> values, String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of " + String.join(", ", values.keySet()) + "; was " + name));
  }

  /**
   * The policy that the options add up to.
   *
   * @param command the command, for errors
   * @return the policy
   * @throws ParameterException if options exclude each other
   */
  CaseloadPolicy policy(CommandLine command) {
    if (stated.isPresent() && limit.isPresent()) {
      throw new ParameterException(command, "--policy and --limit exclude each other");
    }
    if (!limitsFor.isEmpty() && limit.isEmpty()) {
      throw new ParameterException(command, "--limit-for needs --limit");
    }
    CaseloadPolicy policy =
        limit
            .map(own -> ownPolicy(own, command))
            .or(() -> stated)
            .orElse(CaseloadPolicies.CAMBRIDGESHIRE_2019);
    CaseloadPolicy bound = binds.map(policy::withBinding).orElse(policy);
    return tolerance.map(bound::withTolerance).orElse(bound);
  }

  private CaseloadPolicy ownPolicy(CaseloadLimit own, CommandLine command) {
    CaseloadPolicy.Builder builder =
        CaseloadPolicy.builder().name("This report's own limit").limit(own);
    Set<TeamKind> seen = EnumSet.noneOf(TeamKind.class);
    for (LimitFor limitFor : limitsFor) {
      if (!seen.add(limitFor.kind())) {
        throw new ParameterException(
            command, "--limit-for gives " + limitFor.kind().label() + " more than one limit");
      }
      builder.putLimitByKind(limitFor.kind(), limitFor.limit());
    }
    return builder.build();
  }
}
