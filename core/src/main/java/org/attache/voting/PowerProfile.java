package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * All indices of one rule side by side.
 *
 * @param rule the rule
 * @param indices one result an index, over the same voters
 */
public record PowerProfile(VotingRule rule, List<VotingPower> indices) implements Result {
  private static final String SHARE = " (normalized by the sum)";

  /** Copies the list, which holds one at least. */
  public PowerProfile {
    indices = List.copyOf(indices);
    checkArgument(!indices.isEmpty(), "a profile needs an index");
  }

  /**
   * {@return the result of that index}
   *
   * @param index one of this profile, as {@link Power} makes it
   */
  public VotingPower of(PowerIndex index) {
    return indices.stream()
        .filter(one -> name(one).equals(index.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no " + index + " among " + indices.stream().map(PowerProfile::name).toList()));
  }

  private static String name(VotingPower one) {
    String measure = one.provenance().measure();
    return one.provenance().options().containsKey("normalized") ? measure + SHARE : measure;
  }

  private static String header(VotingPower one) {
    String name = name(one);
    return name.endsWith(SHARE)
        ? "share"
        : Arrays.stream(PowerKind.values())
            .filter(kind -> kind.words.equals(name))
            .map(kind -> kind.word)
            .findFirst()
            .orElse(name);
  }

  /** {@return the rule, and the options that all indices share} */
  @Override
  public Provenance provenance() {
    Provenance first = indices.get(0).provenance();
    Map<String, String> shared = new LinkedHashMap<>(first.options());
    madeOf().forEach(one -> shared.entrySet().retainAll(one.options().entrySet()));
    return first.withMeasure("power profile").withOptions(shared);
  }

  /** {@return how each index was computed} */
  @Override
  public List<Provenance> madeOf() {
    return indices.stream().map(VotingPower::provenance).toList();
  }

  /** {@return one row a voter, in code order, one column an index; full names below} */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("voter"));
    indices.forEach(one -> columns.add(header(one)));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < rule.voters().size(); i++) {
      List<Object> row = new ArrayList<>(List.of(rule.voters().get(i).code()));
      for (VotingPower one : indices) {
        row.add(one.voters().get(i).value());
      }
      rows.add(row);
    }
    VotingPower first = indices.get(0);
    return Table.of(columns, rows)
        .withTitle(rule.toString())
        .withFooter(
            first.winning().orElseThrow()
                + " winning coalitions, power to act "
                + first.toAct().value()
                + "\n"
                + first.provenance().options().get("by")
                + "\n"
                + legend());
  }

  private String legend() {
    return String.join("\n", indices.stream().map(one -> header(one) + ": " + name(one)).toList());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
