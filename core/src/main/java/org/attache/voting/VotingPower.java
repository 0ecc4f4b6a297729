package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;
import org.attache.TieGraph;

/**
 * The power of each voter under a rule, by one index.
 *
 * @param voters one for each voter, in code order
 * @param winning how many coalitions win, where that was counted
 * @param method how the index was computed
 * @param provenance the index, the rule, and the method in words
 */
public record VotingPower(
    List<VoterPower> voters,
    Optional<BigInteger> winning,
    PowerMethod method,
    Provenance provenance)
    implements Result {
  private static final int SHORT = 24;

  /** Copies the list. */
  public VotingPower {
    voters = List.copyOf(voters);
  }

  /**
   * {@return the power of the voter}
   *
   * @param voter who votes under the rule; anybody else is refused
   */
  public double of(Actor voter) {
    return find(voter).value();
  }

  /**
   * {@return the power of the voter of that code}
   *
   * @param code the code; an unknown or ambiguous one is refused
   */
  public double of(String code) {
    return scores().of(code);
  }

  /**
   * {@return the power of the voter as a fraction}
   *
   * @param voter who votes under the rule
   * @throws UnsupportedOperationException if the method is not exact
   */
  public Fraction exact(Actor voter) {
    return find(voter)
        .exact()
        .orElseThrow(() -> new UnsupportedOperationException("not exact: " + provenance));
  }

  private VoterPower find(Actor voter) {
    Optional<VoterPower> found =
        voters.stream().filter(one -> one.voter().equals(voter)).findFirst();
    checkArgument(found.isPresent(), "%s does not vote among %s", voter, voters.size());
    return found.orElseThrow();
  }

  /**
   * {@return Coleman's power of the body to act: the share of all coalitions that win}
   *
   * <p>Source: Coleman, Control of collectivities and the power of a collectivity to act, in
   * Lieberman (ed.), Social Choice, Gordon and Breach 1971.
   *
   * @throws UnsupportedOperationException if the winning coalitions were not counted
   */
  public Fraction toAct() {
    BigInteger counted =
        winning.orElseThrow(
            () ->
                new UnsupportedOperationException("winning coalitions not counted: " + provenance));
    return new Fraction(counted, BigInteger.TWO.pow(voters.size()));
  }

  /** {@return one score a voter} */
  public Scores scores() {
    TieGraph body = TieGraph.of().among(voters.stream().map(VoterPower::voter).toList());
    return Scores.of(body, voters.stream().mapToDouble(VoterPower::value).toArray(), provenance);
  }

  /**
   * {@return the voters, the most powerful first, with what is known of each; counts and fractions
   * only if all are short}
   */
  @Override
  public Table table() {
    boolean drawn = method == PowerMethod.MONTE_CARLO;
    boolean fractions = voters.stream().allMatch(VotingPower::isShort);
    boolean swings = voters.stream().allMatch(VotingPower::hasShortSwings);
    List<String> columns = new ArrayList<>(List.of("voter", "name", "power"));
    columns.addAll(drawn ? List.of("low", "high") : List.of());
    columns.addAll(fractions ? List.of("exact") : List.of());
    columns.addAll(swings ? List.of("swings") : List.of());
    List<List<Object>> rows = new ArrayList<>();
    for (VoterPower one : ranked()) {
      List<Object> row =
          new ArrayList<>(List.of(one.voter().code(), one.voter().name(), one.value()));
      row.addAll(drawn ? List.of(one.low(), one.high()) : List.of());
      row.addAll(fractions ? List.of(one.exact().orElseThrow()) : List.of());
      row.addAll(swings ? List.of(one.swings().orElseThrow()) : List.of());
      rows.add(row);
    }
    return Table.of(columns, rows)
        .withTitle(provenance.toString())
        .withFooter(winning.map(one -> one + " winning coalitions").orElse(""));
  }

  private List<VoterPower> ranked() {
    return voters.stream()
        .sorted(
            Comparator.comparingDouble(VoterPower::value)
                .reversed()
                .thenComparing(VoterPower::voter))
        .toList();
  }

  private static boolean isShort(VoterPower one) {
    return one.exact().isPresent() && one.exact().orElseThrow().toString().length() <= SHORT;
  }

  private static boolean hasShortSwings(VoterPower one) {
    return one.swings().isPresent() && one.swings().orElseThrow().toString().length() <= SHORT;
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
