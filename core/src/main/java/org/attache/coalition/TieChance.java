package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.attache.Tie;
import org.attache.TieKind;

/** How likely a tie is to hold: by a rule with a name, or kind by kind. */
final class TieChance {
  static final TieChance WEIGHT = new TieChance("weight", Tie::weight, ImmutableSortedMap.of());

  final String name;
  private final ToDoubleFunction<? super Tie> rule;
  private final ImmutableSortedMap<TieKind, Double> kinds;

  private TieChance(
      String name, ToDoubleFunction<? super Tie> rule, ImmutableSortedMap<TieKind, Double> kinds) {
    this.name = name;
    this.rule = rule;
    this.kinds = kinds;
  }

  static TieChance of(String name, ToDoubleFunction<? super Tie> rule) {
    checkArgument(!name.isBlank(), "the name of the rule must not be blank");
    return new TieChance(name, rule, ImmutableSortedMap.of());
  }

  /** With a kind more: the kinds take the place of any rule. */
  TieChance with(TieKind kind, double probability) {
    checkArgument(
        probability >= 0 && probability <= 1, "probability must be in [0, 1]: %s", probability);
    ImmutableSortedMap.Builder<TieKind, Double> builder = ImmutableSortedMap.naturalOrder();
    kinds.forEach(
        (other, value) -> {
          if (!other.equals(kind)) {
            builder.put(other, value);
          }
        });
    ImmutableSortedMap<TieKind, Double> all = builder.put(kind, probability).buildOrThrow();
    String words =
        all.entrySet().stream()
            .map(entry -> entry.getKey().name() + " " + entry.getValue())
            .collect(Collectors.joining(" + "));
    return new TieChance(words, tie -> largest(tie, all), all);
  }

  /** Kinds with a probability of their own are named, also such as divide. */
  FollowedTies among(FollowedTies ties) {
    return ties.kinds().isEmpty() ? ties.withKinds(kinds.keySet().toArray(TieKind[]::new)) : ties;
  }

  /** The probability and the ways, in the order to print them. */
  Map<String, String> options(FollowedTies ties, Set<TieKind> present, boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("probability", name);
    among(ties).putWays(options, present, directed);
    return options.buildOrThrow();
  }

  private static double largest(Tie tie, Map<TieKind, Double> kinds) {
    double largest = 0;
    for (TieKind kind : tie.kinds()) {
      largest = Math.max(largest, Objects.requireNonNullElse(kinds.get(kind), 0.0));
    }
    return largest;
  }

  double of(Tie tie) {
    double probability = rule.applyAsDouble(tie);
    checkArgument(
        probability >= 0 && probability <= 1,
        "the probability of %s must be in [0, 1]: %s",
        tie,
        probability);
    return probability;
  }
}
