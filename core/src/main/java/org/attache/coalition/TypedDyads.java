package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Which pairs are tied as allies and which as strategic partners; see {@link DyadTyping}.
 *
 * @param dyads the pairs that are tied, in code order
 * @param provenance how the result came about
 */
public record TypedDyads(List<Pair> dyads, Provenance provenance) implements Result {
  private static final int PRINTED = 30;

  /** What ties two actors. */
  public enum Type {
    /** Multilateral and institutionalised, on few matters. */
    ALLIANCE,
    /** Bilateral or without institutions, and broad. */
    PARTNERSHIP,
    /** Multilateral and institutionalised, and broad. */
    BOTH,
    /** Bilateral or without institutions, on few matters. */
    NEITHER;

    /** {@return the type in words} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One pair.
   *
   * @param one the first of the two in code order
   * @param other the second
   * @param bonds how many bonds join them
   * @param breadth how many matters the bonds are about
   * @param multilateral the share of bonds with more than two parties
   * @param institutional the share of bonds through an institution
   * @param parties how many parties the largest bond has
   * @param score 1 for an alliance as the book has it, towards 0 for a partnership
   * @param type the type by the cut-offs
   */
  public record Pair(
      Actor one,
      Actor other,
      int bonds,
      int breadth,
      double multilateral,
      double institutional,
      int parties,
      double score,
      Type type) {}

  /** Copies the list. */
  public TypedDyads {
    dyads = List.copyOf(dyads);
  }

  /**
   * {@return how two actors are tied; nothing where they are not}
   *
   * @param one the code of one
   * @param other the code of the other, in any order
   */
  public Optional<Pair> between(String one, String other) {
    checkArgument(!one.equals(other), "a pair has two actors: %s", one);
    List<String> codes = List.of(one, other);
    return dyads.stream()
        .filter(pair -> codes.contains(pair.one().code()) && codes.contains(pair.other().code()))
        .findFirst();
  }

  /**
   * {@return the pairs of a type, in code order}
   *
   * @param type the type
   */
  public List<Pair> of(Type type) {
    return dyads.stream().filter(pair -> pair.type() == type).toList();
  }

  /** {@return a row for each pair: type, score, and what both are read from} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Pair pair : dyads) {
      rows.add(
          List.of(
              pair.one().code(),
              pair.other().code(),
              pair.type(),
              pair.score(),
              pair.bonds(),
              pair.breadth(),
              pair.multilateral(),
              pair.institutional(),
              pair.parties()));
    }
    return Table.of(
            List.of(
                "one",
                "other",
                "type",
                "score",
                "bonds",
                "breadth",
                "multilateral",
                "institutional",
                "parties"),
            rows)
        .withTitle("alliances and strategic partnerships: pairs " + dyads.size())
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
