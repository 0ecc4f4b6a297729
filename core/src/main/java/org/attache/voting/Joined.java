package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;

/** Rules brought to one list of voters: all who vote in any. */
final class Joined {
  final List<Actor> voters;
  final List<Clause> clauses;
  private final List<VotingRule> rules;

  Joined(List<VotingRule> rules) {
    checkArgument(!rules.isEmpty(), "there must be at least one rule to put together");
    ImmutableSortedSet.Builder<Actor> all = ImmutableSortedSet.naturalOrder();
    rules.forEach(rule -> all.addAll(rule.voters()));
    this.voters = all.build().asList();
    this.rules = rules;
    this.clauses = rules.stream().map(this::clause).toList();
  }

  private Clause clause(VotingRule rule) {
    int[] number = rule.voters().stream().mapToInt(voters::indexOf).toArray();
    return rule.clause().renumbered(number, voters.size());
  }

  String words(String between) {
    return rules.stream()
        .map(rule -> rule.toString().contains(" ") ? "(" + rule + ")" : rule.toString())
        .collect(Collectors.joining(between));
  }
}
