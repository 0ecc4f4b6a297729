package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Roles around a pivotal state, by rules over computed quantities: front-runner, facilitator,
 * blocker.
 *
 * <pre>
 * front-runner: threshold among the lowest 25 % and cascade among the highest 25 %
 * facilitator:  brokerage among the highest 25 % and dominance at least 0.01
 * blocker:      cuts at least 1, or a veto
 *
 * threshold(v) = how many others v needs before it joins
 * cascade(v)   = how many join in the end when v moves first, v among them and, where it is
 *                brought in, the pivotal state
 * brokerage(v) = pairs of partners of v that are not tied to one another
 * dominance(v) = share of the others reached that are reached only through v
 * cuts(v)      = before how many partners v stands in a minimum cut</pre>
 *
 * <p>The rules are a reading, not a theory: they print with the result, beside the quantities, and
 * rules as well as quantities can be replaced. A role is a potential one: topology is not consent.
 * Everyone but the pivotal state is considered, isolates too. Quantities look at ties that carry a
 * positive kind; parallel ties count once, ties of an actor with itself not at all; brokerage
 * ignores direction. Whoever never joins has no threshold. Where nothing else is said everyone
 * joins when half of its partners have, which is an assumption, and so noted.
 *
 * <p>Landmark: seen from a leaf of a star the hub dominates all others (1), bridges every pair of
 * leaves and is the one blocker. Time that of {@link PotentialBlockers}, O(n²) for each wave of the
 * cascades and O(Σ degree² log degree); space O(n + m). After: strategies of coalitions at the SEF
 * expert workshop on alliances and coalitions, 2014; Henke, Constructing Allied Cooperation,
 * Cornell 2019.
 */
public final class CoalitionRoles implements Analysis<RolesPlayed> {
  private static final double HALF = 0.5;

  private final Named start;
  private final Optional<Thresholds> thresholds;
  private final List<String> vetoes;
  private final ImmutableMap<String, Analysis<Scores>> given;
  private final ImmutableMap<String, RoleRule> rules;
  private final Direction direction;

  private CoalitionRoles(
      Named start,
      Optional<Thresholds> thresholds,
      List<String> vetoes,
      Map<String, Analysis<Scores>> given,
      Map<String, RoleRule> rules,
      Direction direction) {
    this.start = start;
    this.thresholds = thresholds;
    this.vetoes = vetoes;
    this.given = ImmutableMap.copyOf(given);
    this.rules = ImmutableMap.copyOf(rules);
    this.direction = direction;
  }

  private static CoalitionRoles first(Named start) {
    return new CoalitionRoles(
        start, Optional.empty(), List.of(), Map.of(), Map.of(), Direction.OUT);
  }

  /**
   * {@return the roles around a pivotal state}
   *
   * @param code its code; looked up in the graph asked
   */
  public static CoalitionRoles around(String code) {
    return first(Named.of(code));
  }

  /**
   * {@return the roles around a pivotal state}
   *
   * @param actor an actor of the graph asked
   */
  public static CoalitionRoles around(Actor actor) {
    return first(Named.of(actor));
  }

  /**
   * {@return these roles with given thresholds}
   *
   * @param thresholds how many others everyone needs, and whom it looks at; by default half of the
   *     partners
   */
  public CoalitionRoles withThresholds(Thresholds thresholds) {
    return new CoalitionRoles(start, Optional.of(thresholds), vetoes, given, rules, direction);
  }

  /**
   * {@return these roles with veto players, who are blockers whatever their position}
   *
   * @param codes their codes; looked up in the graph asked
   */
  public CoalitionRoles withVetoPlayers(String... codes) {
    return new CoalitionRoles(start, thresholds, List.of(codes), given, rules, direction);
  }

  /**
   * {@return these roles with another measure in place of a quantity, or a quantity more}
   *
   * @param name the quantity, such as {@code brokerage}
   * @param measure what gives it, asked about ties of positive kinds; it scores every actor
   */
  public CoalitionRoles withQuantity(String name, Analysis<Scores> measure) {
    checkArgument(!name.isBlank(), "the name of the quantity must not be blank");
    Map<String, Analysis<Scores>> more = new LinkedHashMap<>(given);
    more.put(name, measure);
    return new CoalitionRoles(start, thresholds, vetoes, more, rules, direction);
  }

  /**
   * {@return these roles with another rule for a role, or a role more}
   *
   * @param rule the rule, over quantities that are there
   */
  public CoalitionRoles withRule(RoleRule rule) {
    Map<String, RoleRule> more = new LinkedHashMap<>(rules);
    more.put(rule.role(), rule);
    return new CoalitionRoles(start, thresholds, vetoes, given, more, direction);
  }

  /**
   * {@return these roles along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public CoalitionRoles withDirection(Direction direction) {
    return new CoalitionRoles(start, thresholds, vetoes, given, rules, direction);
  }

  @Override
  public RolesPlayed of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a rule asks for a quantity that is not there
   */
  @Override
  public RolesPlayed of(TieGraph graph, Run run) {
    Actor from = start.find().apply(graph);
    TieGraph friendly = FollowedTies.DEFAULT.in(graph);
    Blockers blockers =
        PotentialBlockers.from(from)
            .withVetoPlayers(vetoes.toArray(String[]::new))
            .withDirection(direction)
            .of(friendly, run);
    Map<String, double[]> quantities = new LinkedHashMap<>();
    RoleQuantities computed = new RoleQuantities(friendly, direction, from);
    computed.addJoining(effective(), quantities);
    computed.addBrokerage(quantities);
    computed.addBlocking(blockers, !vetoes.isEmpty(), quantities);
    given.forEach(
        (name, measure) -> quantities.put(name, computed.values(measure.of(friendly, run))));
    List<RoleRule> all = RoleDefaults.and(rules, !vetoes.isEmpty());
    return new RolesPlayed(
        from,
        computed.players(all, quantities),
        all,
        Provenance.of("coalition roles", options(), graph),
        notes());
  }

  private Thresholds effective() {
    return thresholds.orElseGet(
        () -> Thresholds.shares(actor -> HALF).amongPartners().withDirection(direction));
  }

  private List<String> notes() {
    return thresholds.isPresent()
        ? List.of()
        : List.of("no thresholds are given; everyone is taken to join when half its partners have");
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("thresholds", thresholds.isPresent() ? "given" : "half of the partners");
    if (!vetoes.isEmpty()) {
      options.put("veto players", String.join("+", vetoes));
    }
    given.forEach((name, measure) -> options.put(name, "given"));
    options.put("direction", direction.toString());
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("coalition roles", options());
  }
}
