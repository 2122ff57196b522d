package org.caselight.casework.frontdoor;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * Where does an authority send a contact that clearly meets a criterion, and where one of which
 * that is unclear?
 *
 * <pre>{@code
 * RoutingPolicy policy =
 *     RoutingPolicy.builder()
 *         .name("front door 2019")
 *         .addRoute("risk of significant harm", CHILD_PROTECTION_ENQUIRY)
 *         .addRoute("early help threshold", EARLY_HELP)
 *         .whereUnclear(MASH)
 *         .build();
 * policy.route(Set.of("early help threshold"));                               // EARLY_HELP
 * policy.route(Set.of("early help threshold", "risk of significant harm"));   // an enquiry
 * policy.route(Set.of());                                                     // MASH
 * }</pre>
 *
 * <p>The criteria are the authority's own words, and there is no policy to fall back on. That the
 * first route counts when several criteria are met is a convention of this library; the other
 * choice is to send the contact to each.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.22: contacts "that clearly meet criteria for,
 * say early help, or a child protection enquiry" go to the relevant team; where the best course is
 * unclear, to the MASH.
 */
@Value.Immutable
@CaselightValue
public abstract class RoutingPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  RoutingPolicy() {}

  /**
   * A criterion and where a contact goes that clearly meets it.
   *
   * @param criterion the criterion, in the authority's words
   * @param destination where the contact goes
   */
  public record Route(String criterion, Destination destination) implements Serializable {

    /**
     * Takes criterion and destination.
     *
     * @param criterion the criterion, not blank
     * @param destination where the contact goes
     * @throws IllegalArgumentException if the criterion is blank or has blanks around it
     */
    public Route {
      Words.requireText("criterion", criterion);
      requireNonNull(destination, "destination");
    }

    /**
     * The route in words.
     *
     * @return {@code risk of significant harm: child protection enquiry}
     */
    @Override
    public String toString() {
      return criterion + ": " + destination.label();
    }
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the policy is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * The routes.
   *
   * @return the routes, the one that counts first in front; may be none
   */
  public abstract ImmutableList<Route> routes();

  /**
   * Where a contact goes that clearly meets no criterion.
   *
   * @return the destination
   */
  public abstract Destination whereUnclear();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    routes()
        .forEach(
            route ->
                checkArgument(
                    routes().stream()
                            .filter(other -> other.criterion().equals(route.criterion()))
                            .count()
                        == 1,
                    "routes: must name each criterion once, was twice %s",
                    route.criterion()));
  }

  /**
   * Where a contact goes.
   *
   * @param criteriaClearlyMet the criteria that it clearly meets, may be none
   * @return the destination of the first route whose criterion is among them; if there is none,
   *     {@link #whereUnclear}
   * @throws IllegalArgumentException if the policy has no such criterion
   */
  public final Destination route(Set<String> criteriaClearlyMet) {
    ImmutableSet<String> known =
        routes().stream().map(Route::criterion).collect(ImmutableSet.toImmutableSet());
    ImmutableSortedSet.copyOf(criteriaClearlyMet)
        .forEach(
            criterion ->
                checkArgument(
                    known.contains(criterion),
                    "criteriaClearlyMet: must be among %s, was %s",
                    known,
                    criterion));
    return routes().stream()
        .filter(route -> criteriaClearlyMet.contains(route.criterion()))
        .map(Route::destination)
        .findFirst()
        .orElse(whereUnclear());
  }

  /**
   * The policy in words.
   *
   * @return {@code front door 2019 (risk of significant harm: child protection enquiry; unclear:
   *     MASH)}
   */
  @Override
  public final String toString() {
    return name()
        + " ("
        + routes().stream().map(route -> route + "; ").collect(Collectors.joining())
        + "unclear: "
        + whereUnclear().label()
        + ")";
  }

  /** Builds a {@link RoutingPolicy}: its name and where unclear contacts go are required. */
  public static final class Builder extends ImmutableRoutingPolicy.Builder {
    Builder() {}

    /**
     * Adds a route behind those there are.
     *
     * @param criterion the criterion, in the authority's words
     * @param destination where a contact goes that clearly meets it
     * @return this builder
     * @throws IllegalArgumentException if the criterion is blank or has blanks around it
     */
    public Builder addRoute(String criterion, Destination destination) {
      return addRoute(new Route(criterion, destination));
    }
  }
}
