package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.TieGraph;

/**
 * What is asked of a concert.
 *
 * @param share what it is to hold of every capability; 0 where the group is given
 * @param shares what it is to hold of some instead, by name
 * @param capabilities of what
 * @param composites who sits in the place of others
 * @param required who is in
 * @param excluded who is not
 * @param delegations who sits in without weight
 * @param limit how many groups of the same size to tell
 */
record ConcertQuestion(
    double share,
    Map<String, Double> shares,
    List<ActorNumber> capabilities,
    List<Function<TieGraph, Composite>> composites,
    List<Seat> required,
    List<Seat> excluded,
    List<Actor> delegations,
    int limit) {

  static ConcertQuestion holding(double share) {
    return new ConcertQuestion(
        share, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 1);
  }

  /** Whether the group is given, not looked for. */
  boolean isGiven() {
    return share == 0;
  }

  List<String> names() {
    return capabilities.stream().map(ActorNumber::name).toList();
  }

  /** What is to be held of each capability, in order. */
  List<Double> asked() {
    return capabilities.stream().map(one -> shares.getOrDefault(one.name(), share)).toList();
  }

  ConcertQuestion with(ActorNumber capability) {
    checkArgument(
        !names().contains(capability.name()), "%s is a capability already", capability.name());
    return new ConcertQuestion(
        share,
        shares,
        plus(capabilities, Stream.of(capability)),
        composites,
        required,
        excluded,
        delegations,
        limit);
  }

  ConcertQuestion with(String name, double part) {
    Map<String, Double> more = new TreeMap<>(shares);
    more.put(name, part);
    return new ConcertQuestion(
        share, more, capabilities, composites, required, excluded, delegations, limit);
  }

  ConcertQuestion with(Function<TieGraph, Composite> composite) {
    return new ConcertQuestion(
        share,
        shares,
        capabilities,
        plus(composites, Stream.of(composite)),
        required,
        excluded,
        delegations,
        limit);
  }

  ConcertQuestion withRequired(Stream<Seat> more) {
    List<Seat> all = plus(required, more);
    return new ConcertQuestion(
        share, shares, capabilities, composites, all, excluded, delegations, limit);
  }

  ConcertQuestion withExcluded(Stream<Seat> more) {
    List<Seat> all = plus(excluded, more);
    return new ConcertQuestion(
        share, shares, capabilities, composites, required, all, delegations, limit);
  }

  ConcertQuestion withDelegations(Stream<Actor> more) {
    List<Actor> all = plus(delegations, more);
    return new ConcertQuestion(
        share, shares, capabilities, composites, required, excluded, all, limit);
  }

  ConcertQuestion withLimit(int most) {
    return new ConcertQuestion(
        share, shares, capabilities, composites, required, excluded, delegations, most);
  }

  private static <T> List<T> plus(List<T> list, Stream<? extends T> more) {
    return Stream.concat(list.stream(), more).collect(ImmutableList.toImmutableList());
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!isGiven()) {
      options.put("holding", SteeringText.shares(names(), asked(), share));
    }
    options.put(
        "of", capabilities.stream().map(ActorNumber::words).collect(Collectors.joining(" and ")));
    if (!required.isEmpty()) {
      options.put(isGiven() ? "members" : "with", codes(required));
    }
    if (!excluded.isEmpty()) {
      options.put("without", codes(excluded));
    }
    if (limit > 1) {
      options.put("groups up to", Integer.toString(limit));
    }
    return options.buildOrThrow();
  }

  private static String codes(List<Seat> seats) {
    return seats.stream().map(Seat::code).collect(Collectors.joining(" "));
  }
}
