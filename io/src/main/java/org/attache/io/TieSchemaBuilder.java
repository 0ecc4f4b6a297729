package org.attache.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieKind;
import org.jspecify.annotations.Nullable;

/** What a {@link TieCsv} says; copied and changed to make the next, then left alone. */
final class TieSchemaBuilder {
  final boolean memberships;
  @Nullable String from;
  @Nullable String to;
  Function<String, ? extends Actor> actors = code -> new State(code, code);
  Function<String, Institution> institutions = code -> new Institution(code, code);
  boolean resolved;
  Set<TieKind> kinds = Set.of();
  @Nullable String kindColumn;
  Map<String, TieKind> kindCodes = Map.of();
  Map<String, TieKind> flags = Map.of();
  @Nullable String weight;
  @Nullable DateColumns start;
  @Nullable DateColumns end;
  boolean inclusive;
  @Nullable Spell always;
  Set<String> inForce = Set.of();
  Set<String> missing = Set.of();
  List<Spell> observed = List.of();
  @Nullable String title;
  String edition = "";
  Charset charset = StandardCharsets.UTF_8;
  @Nullable Character delimiter;
  @Nullable Consumer<DatasetIssue> listener;

  TieSchemaBuilder(boolean memberships) {
    this.memberships = memberships;
    this.kinds = memberships ? Set.of(TieKind.MEMBERSHIP) : Set.of();
  }

  private TieSchemaBuilder(TieSchemaBuilder other) {
    memberships = other.memberships;
    from = other.from;
    to = other.to;
    actors = other.actors;
    institutions = other.institutions;
    resolved = other.resolved;
    kinds = other.kinds;
    kindColumn = other.kindColumn;
    kindCodes = other.kindCodes;
    flags = other.flags;
    weight = other.weight;
    start = other.start;
    end = other.end;
    inclusive = other.inclusive;
    always = other.always;
    inForce = other.inForce;
    missing = other.missing;
    observed = other.observed;
    title = other.title;
    edition = other.edition;
    charset = other.charset;
    delimiter = other.delimiter;
    listener = other.listener;
  }

  TieSchemaBuilder copy() {
    return new TieSchemaBuilder(this);
  }

  Problems problems() {
    return Optional.ofNullable(listener).map(Problems::toldTo).orElseGet(Problems::strict);
  }

  /** Every kind that a row may have. */
  Set<TieKind> allKinds() {
    Set<TieKind> all = new TreeSet<>(kinds);
    all.addAll(kindCodes.values());
    all.addAll(flags.values());
    return all;
  }

  /** Every column that is named, once. */
  List<String> columns() {
    Map<String, Boolean> columns = new LinkedHashMap<>();
    List<@Nullable String> named = new ArrayList<>();
    named.add(from);
    named.add(to);
    named.add(kindColumn);
    named.addAll(flags.keySet());
    named.add(weight);
    named.addAll(start == null ? List.of() : start.columns());
    named.addAll(end == null ? List.of() : end.columns());
    for (String column : named) {
      if (column != null) {
        columns.put(column, true);
      }
    }
    return List.copyOf(columns.keySet());
  }

  /** Refuses what cannot be read without a guess. */
  void check() {
    refuse(from == null || to == null, "name both columns: " + ends("from(…).to(…)"));
    refuse(allKinds().isEmpty(), "state the kind: kind(…), kindColumn(…) or kindFlag(…)");
    refuse(
        allKinds().stream().map(TieKind::directed).distinct().count() > 1,
        "the kinds must all have a direction or none: " + allKinds());
    refuse(
        start == null && always == null,
        "state when: since(…), year(…) or, for all rows alike, during(…)");
    refuse(observed.isEmpty(), "state what was observed, as in observed(Spell.years(1990, 2020))");
  }

  private String ends(String ofTies) {
    return memberships ? "member(…).institution(…)" : ofTies;
  }

  private static void refuse(boolean refused, String why) {
    if (refused) {
      throw new IllegalArgumentException(why);
    }
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(
        (memberships ? "memberships of " : "ties from ")
            + (from == null ? "?" : from)
            + (memberships ? " in " : " to ")
            + (to == null ? "?" : to)
            + (resolved ? ", actors by a function" : ", codes of states"));
    parts.add(kindText());
    parts.add(weight == null ? "weight 1" : "weight " + weight);
    parts.add(spellText());
    if (!missing.isEmpty()) {
      parts.add("missing " + quoted(missing));
    }
    if (!observed.isEmpty()) {
      parts.add("observed " + observed);
    }
    parts.add(charset.name() + (delimiter == null ? "" : ", delimiter " + quoted(delimiter)));
    return String.join("; ", parts);
  }

  private String kindText() {
    if (kindColumn != null) {
      return "kind by " + kindColumn + " " + kindCodes;
    }
    return flags.isEmpty()
        ? "kind " + kinds.stream().sorted().map(TieKind::name).collect(Collectors.joining("+"))
        : "kinds by flags " + flags;
  }

  private String spellText() {
    if (start == null) {
      return "during " + (always == null ? "?" : always);
    }
    String open = inForce.isEmpty() ? "" : ", in force if " + quoted(inForce);
    return "since "
        + start
        + (end == null ? "" : (inclusive ? " through " : " until ") + end)
        + open;
  }

  private static String quoted(Set<String> codes) {
    return codes.stream().sorted().map(code -> '"' + code + '"').collect(Collectors.joining(" "));
  }

  private static String quoted(char delimiter) {
    return delimiter == '\t' ? "tab" : "\"" + delimiter + '"';
  }
}
