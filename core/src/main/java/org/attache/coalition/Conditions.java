package org.attache.coalition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.TieKind;

/**
 * Who may, must and must not be in a coalition.
 *
 * @param among candidates by name; empty for all
 * @param wanted candidates as actors of any graph; empty for all
 * @param required who must be in
 * @param vetoed who must not be in
 * @param exclusive who will not be in together, two and two
 * @param connection the kinds of ties along which members hang together, empty for all positive
 *     ones; nothing where they need not
 * @param barring whether those with a hostile tie with the pivotal state must not be in
 */
record Conditions(
    ImmutableList<Named> among,
    ImmutableSortedSet<Actor> wanted,
    ImmutableList<Named> required,
    ImmutableList<Named> vetoed,
    ImmutableList<Named> exclusive,
    Optional<ImmutableSortedSet<TieKind>> connection,
    boolean barring) {
  static final Conditions NONE =
      new Conditions(
          ImmutableList.of(),
          ImmutableSortedSet.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          Optional.empty(),
          false);

  Conditions among(List<Named> names) {
    ImmutableList<Named> named = ImmutableList.copyOf(names);
    return new Conditions(
        named, ImmutableSortedSet.of(), required, vetoed, exclusive, connection, barring);
  }

  Conditions amongAll(Collection<? extends Actor> actors) {
    ImmutableSortedSet<Actor> all = ImmutableSortedSet.copyOf(actors);
    return new Conditions(
        ImmutableList.of(), all, required, vetoed, exclusive, connection, barring);
  }

  Conditions requiring(List<Named> names) {
    return new Conditions(
        among, wanted, with(required, names), vetoed, exclusive, connection, barring);
  }

  Conditions vetoing(List<Named> names) {
    return new Conditions(
        among, wanted, required, with(vetoed, names), exclusive, connection, barring);
  }

  Conditions excluding(Named one, Named other) {
    ImmutableList<Named> pairs = with(exclusive, List.of(one, other));
    return new Conditions(among, wanted, required, vetoed, pairs, connection, barring);
  }

  Conditions connected(TieKind... kinds) {
    ImmutableSortedSet<TieKind> along = ImmutableSortedSet.copyOf(kinds);
    return new Conditions(among, wanted, required, vetoed, exclusive, Optional.of(along), barring);
  }

  Conditions barringHostility() {
    return new Conditions(among, wanted, required, vetoed, exclusive, connection, true);
  }

  private static ImmutableList<Named> with(List<Named> before, List<Named> names) {
    return ImmutableList.<Named>builder().addAll(before).addAll(names).build();
  }

  void describe(ImmutableMap.Builder<String, String> options) {
    if (!among.isEmpty()) {
      options.put("among", codes(among));
    }
    if (!wanted.isEmpty()) {
      options.put("among", "given candidates");
    }
    if (!required.isEmpty()) {
      options.put("requiring", codes(required));
    }
    if (!vetoed.isEmpty()) {
      options.put("vetoing", codes(vetoed));
    }
    if (!exclusive.isEmpty()) {
      options.put("excluding", pairs());
    }
    if (barring) {
      options.put("hostility", "bars");
    }
    connection.ifPresent(kinds -> options.put("connected", along(kinds)));
  }

  private static String codes(List<Named> names) {
    return names.stream().map(Named::code).collect(Collectors.joining("+"));
  }

  private String pairs() {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < exclusive.size(); i += 2) {
      pairs.append(i == 0 ? "" : "+").append(exclusive.get(i)).append('/');
      pairs.append(exclusive.get(i + 1));
    }
    return pairs.toString();
  }

  private static String along(Collection<TieKind> kinds) {
    return kinds.isEmpty()
        ? "all kinds"
        : kinds.stream().map(TieKind::name).collect(Collectors.joining("+"));
  }

  /** Whether an actor is a candidate as far as names go. */
  boolean wants(Actor actor, Collection<Actor> named) {
    return (among.isEmpty() || named.contains(actor))
        && (wanted.isEmpty() || wanted.contains(actor));
  }
}
