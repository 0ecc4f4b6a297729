package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Alliance or strategic partnership: which of the two ties a pair, read off breadth,
 * institutionalisation and the number of parties.
 *
 * <pre>
 * score = (multilateral + institutional + 1 / breadth) / 3
 * alliance:    multilateral ≥ ½ ∧ institutional ≥ ½ ∧ breadth &lt; 2
 * partnership: ¬(multilateral ≥ ½ ∧ institutional ≥ ½) ∧ breadth ≥ 2
 * both: as the first but broad;  neither: as the second but narrow</pre>
 *
 * <p>Alliances bring more than two together for one issue in a multilateral, institutionalised
 * setting; strategic partnerships are bilateral, broad and, though regular, informal, so that no
 * institution stands behind them. A bond is an institution that two share, by membership or because
 * it is behind a tie between them, however many ties that are; or a tie of theirs with no
 * institution behind, parallel ties of the same kinds, either way, once. The parties of an
 * institution are its members and the ends of the ties it is behind, the others of the graph too;
 * any other bond has two. Multilateral and institutional are shares of the bonds of the pair.
 * Breadth counts different matters: by default the issues of an institution where it states some,
 * else the kinds of the ties.
 *
 * <p>Counted: ties of kinds that join, whatever their direction; pairs once, without institutions;
 * pairs without a bond and isolates are left out. Landmark: two of three members of one institution
 * for one issue score 1; two who only deal with one another, on many matters, come near 0.
 * Universal organisations are bonds too unless left out: with them all are allies. The rule is a
 * reading: its cut-offs print and can be replaced. Time and space O(m + Σ members²) times the bonds
 * of a pair. After: SEF expert workshop on alliances and coalitions, 2014.
 */
public final class DyadTyping implements Analysis<TypedDyads> {
  private static final DyadTyping PAIRS =
      new DyadTyping(
          Optional.empty(),
          Set.of(),
          Matter.ISSUE,
          Optional.empty(),
          Integer.MAX_VALUE,
          new CutOffs(0.5, 0.5, 2));

  private final Optional<Named> around;
  private final Set<TieKind> kinds;
  private final Matter matter;
  private final Optional<Function<? super Tie, Optional<Institution>>> behind;
  private final int largest;
  private final CutOffs cutOffs;

  private DyadTyping(
      Optional<Named> around,
      Set<TieKind> kinds,
      Matter matter,
      Optional<Function<? super Tie, Optional<Institution>>> behind,
      int largest,
      CutOffs cutOffs) {
    this.around = around;
    this.kinds = kinds;
    this.matter = matter;
    this.behind = behind;
    this.largest = largest;
    this.cutOffs = cutOffs;
  }

  /** What breadth counts. */
  public enum Matter {
    /** Issues of institutions that state some, and kinds of all other ties. */
    ISSUE,
    /** Kinds of ties. */
    KIND,
    /** Spheres: military, civilian. */
    SPHERE
  }

  /** From where on a pair is multilateral, institutionalised, broad. */
  private record CutOffs(double multilateral, double institutional, int breadth) {
    private TypedDyads.Type type(double ofMany, double ofInstitutions, int matters) {
      boolean collective = ofMany >= multilateral && ofInstitutions >= institutional;
      if (matters >= breadth) {
        return collective ? TypedDyads.Type.BOTH : TypedDyads.Type.PARTNERSHIP;
      }
      return collective ? TypedDyads.Type.ALLIANCE : TypedDyads.Type.NEITHER;
    }
  }

  /** {@return the typing of all pairs} */
  public static DyadTyping ofPairs() {
    return PAIRS;
  }

  /**
   * {@return the typing of the pairs of one actor}
   *
   * @param code its code; looked up in the graph asked
   */
  public static DyadTyping around(String code) {
    return around(Named.of(code));
  }

  /**
   * {@return the typing of the pairs of one actor}
   *
   * @param actor an actor of the graph asked
   */
  public static DyadTyping around(Actor actor) {
    return around(Named.of(actor));
  }

  private static DyadTyping around(Named actor) {
    return new DyadTyping(
        Optional.of(actor), PAIRS.kinds, PAIRS.matter, PAIRS.behind, PAIRS.largest, PAIRS.cutOffs);
  }

  /**
   * {@return this typing by some kinds of tie only}
   *
   * @param kinds the kinds, of which others that a tie carries beside them are no matter of their
   *     own, as the rank of an envoy is none beside the mission; by default all that join
   */
  public DyadTyping over(TieKind... kinds) {
    return new DyadTyping(
        around, new TreeSet<>(Arrays.asList(kinds)), matter, behind, largest, cutOffs);
  }

  /**
   * {@return this typing with institutions that stand behind ties between members}
   *
   * @param behind the institution behind a tie, such as the pact a dyad was read from; by default
   *     none
   */
  public DyadTyping withInstitutionsBehind(Function<? super Tie, Optional<Institution>> behind) {
    return new DyadTyping(around, kinds, matter, Optional.of(behind), largest, cutOffs);
  }

  /**
   * {@return this typing without the bonds through institutions of many, such as universal
   * organisations, which tie everyone with everyone and so make allies of all}
   *
   * @param parties the most parties an institution may have, at least 2; by default any number
   */
  public DyadTyping withLargestInstitution(int parties) {
    checkArgument(parties >= 2, "an institution needs at least 2 parties: %s", parties);
    return new DyadTyping(around, kinds, matter, behind, parties, cutOffs);
  }

  /**
   * {@return this typing with another breadth}
   *
   * @param matter what breadth counts; by default issues
   */
  public DyadTyping withBreadthOf(Matter matter) {
    return new DyadTyping(around, kinds, matter, behind, largest, cutOffs);
  }

  /**
   * {@return this typing with other cut-offs}
   *
   * @param multilateral the share of bonds with more than two parties, in [0, 1]; by default ½
   * @param institutional the share of bonds through institutions, in [0, 1]; by default ½
   * @param breadth the matters from which on a pair is broad, at least 1; by default 2
   */
  public DyadTyping withCutOffs(double multilateral, double institutional, int breadth) {
    checkArgument(
        multilateral >= 0 && multilateral <= 1,
        "the multilateral share must be in [0, 1]: %s",
        multilateral);
    checkArgument(
        institutional >= 0 && institutional <= 1,
        "the institutional share must be in [0, 1]: %s",
        institutional);
    checkArgument(breadth >= 1, "breadth must be at least 1: %s", breadth);
    return new DyadTyping(
        around, kinds, matter, behind, largest, new CutOffs(multilateral, institutional, breadth));
  }

  @Override
  public TypedDyads of(TieGraph graph) {
    Predicate<Actor> asked =
        around.<Predicate<Actor>>map(one -> one.find().apply(graph)::equals).orElse(actor -> true);
    DyadBonds bonds =
        new DyadBonds(kinds, behind.orElse(tie -> Optional.empty()), largest, this::matters);
    List<Tie> ties = FollowedTies.DEFAULT.withKinds(kinds.toArray(TieKind[]::new)).in(graph).ties();
    ties.forEach(bonds::count);
    ties.forEach(bonds::add);
    bonds.join(asked);
    List<TypedDyads.Pair> pairs = new ArrayList<>();
    bonds.forEach((one, other, dyad) -> pairs.add(pair(one, other, dyad)));
    return new TypedDyads(pairs, Provenance.of("dyad typing", options(graph.kinds()), graph));
  }

  private Set<String> matters(Optional<Institution> institution, Set<TieKind> kinds) {
    Set<String> issues = institution.map(Institution::issues).orElse(Set.of());
    if (matter == Matter.ISSUE && !issues.isEmpty()) {
      return issues;
    }
    return kinds.stream()
        .map(kind -> matter == Matter.SPHERE ? kind.sphere().name() : kind.name())
        .collect(Collectors.toSet());
  }

  private TypedDyads.Pair pair(Actor one, Actor other, DyadBonds.Dyad dyad) {
    double multilateral = (double) dyad.multilateral() / dyad.bonds();
    double institutional = (double) dyad.institutions() / dyad.bonds();
    double score = (multilateral + institutional + 1.0 / dyad.breadth()) / 3;
    return new TypedDyads.Pair(
        one,
        other,
        dyad.bonds(),
        dyad.breadth(),
        multilateral,
        institutional,
        dyad.parties(),
        score,
        cutOffs.type(multilateral, institutional, dyad.breadth()));
  }

  private Map<String, String> options(Set<TieKind> present) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    around.ifPresent(one -> options.put("around", one.code()));
    options.put(
        "over", FollowedTies.DEFAULT.withKinds(kinds.toArray(TieKind[]::new)).over(present));
    if (behind.isPresent()) {
      options.put("institutions behind ties", "given");
    }
    if (largest < Integer.MAX_VALUE) {
      options.put("parties up to", Integer.toString(largest));
    }
    options.put("breadth of", matter.name().toLowerCase(Locale.ROOT) + "s");
    options.put("multilateral from", Double.toString(cutOffs.multilateral()));
    options.put("institutional from", Double.toString(cutOffs.institutional()));
    options.put("broad from", Integer.toString(cutOffs.breadth()));
    return options.buildOrThrow();
  }

  /** {@return the typing and its options} */
  @Override
  public String toString() {
    return Provenance.words("dyad typing", options(Set.of()));
  }
}
