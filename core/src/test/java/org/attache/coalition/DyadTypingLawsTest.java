package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Types of pairs against bonds listed pair by pair. */
@Tag("fast")
@Domain(TypedGraphs.class)
@Domain(DomainContext.Global.class)
class DyadTypingLawsTest {
  private static final Institution ACCORD = new Institution("acc", "Accord", Set.of("a", "b"));

  private static Optional<Institution> behind(Tie tie) {
    return tie.carries(TieKind.ENTENTE) ? Optional.of(ACCORD) : Optional.empty();
  }

  /** One bond: who are its parties, and what it is about. */
  private record Bond(Optional<Institution> institution, Set<Actor> parties, Set<String> about) {}

  @Property(tries = 300)
  void pairsAreTypedByTheirBonds(
      @ForAll TieGraph graph, @ForAll @IntRange(min = 2, max = 8) int largest) {
    TypedDyads found =
        DyadTyping.ofPairs()
            .withInstitutionsBehind(DyadTypingLawsTest::behind)
            .withLargestInstitution(largest)
            .of(graph);
    List<TypedDyads.Pair> expected = new ArrayList<>();
    for (Actor one : graph.actors()) {
      for (Actor other : graph.actors()) {
        if (one.compareTo(other) < 0 && isState(one) && isState(other)) {
          List<Bond> bonds = new ArrayList<>(bonds(graph, one, other));
          bonds.removeIf(b -> b.institution().isPresent() && b.parties().size() > largest);
          if (!bonds.isEmpty()) {
            expected.add(pair(one, other, bonds));
          }
        }
      }
    }
    assertThat(found.dyads()).isEqualTo(expected);
    for (Actor actor : graph.actors()) {
      if (isState(actor)) {
        TypedDyads around =
            DyadTyping.around(actor)
                .withInstitutionsBehind(DyadTypingLawsTest::behind)
                .withLargestInstitution(largest)
                .of(graph);
        assertThat(around.dyads())
            .isEqualTo(
                expected.stream()
                    .filter(pair -> pair.one().equals(actor) || pair.other().equals(actor))
                    .toList());
      }
    }
  }

  private static boolean isState(Actor actor) {
    return !(actor instanceof Institution);
  }

  private static TypedDyads.Pair pair(Actor one, Actor other, List<Bond> bonds) {
    Set<String> about = new TreeSet<>();
    bonds.forEach(bond -> about.addAll(bond.about()));
    double many = bonds.stream().filter(bond -> bond.parties().size() > 2).count();
    double hubs = bonds.stream().filter(bond -> bond.institution().isPresent()).count();
    boolean collective = many / bonds.size() >= 0.5 && hubs / bonds.size() >= 0.5;
    TypedDyads.Type narrow = collective ? TypedDyads.Type.ALLIANCE : TypedDyads.Type.NEITHER;
    TypedDyads.Type broad = collective ? TypedDyads.Type.BOTH : TypedDyads.Type.PARTNERSHIP;
    return new TypedDyads.Pair(
        one,
        other,
        bonds.size(),
        about.size(),
        many / bonds.size(),
        hubs / bonds.size(),
        Math.max(2, bonds.stream().mapToInt(bond -> bond.parties().size()).max().orElse(2)),
        (many / bonds.size() + hubs / bonds.size() + 1.0 / about.size()) / 3,
        about.size() < 2 ? narrow : broad);
  }

  private static Set<Bond> bonds(TieGraph graph, Actor one, Actor other) {
    List<Tie> friendly =
        graph.ties().stream()
            .filter(tie -> tie.kinds().stream().allMatch(kind -> kind.sign() == Sign.POSITIVE))
            .toList();
    Set<Bond> bonds =
        friendly.stream()
            .filter(tie -> tie.touches(one) && tie.touches(other))
            .filter(tie -> behind(tie).isEmpty())
            .map(tie -> new Bond(Optional.empty(), Set.of(one, other), names(tie)))
            .collect(Collectors.toSet());
    for (Actor hub : graph.actors()) {
      Set<Actor> members =
          friendly.stream()
              .filter(tie -> tie.touches(hub) && isState(tie.other(hub)))
              .map(tie -> tie.other(hub))
              .collect(Collectors.toSet());
      if (hub instanceof Institution institution && members.containsAll(Set.of(one, other))) {
        bonds.add(new Bond(Optional.of(institution), members, Set.of(TieKind.MEMBERSHIP.name())));
      }
    }
    List<Tie> accord =
        friendly.stream()
            .filter(tie -> isState(tie.from()) && isState(tie.to()))
            .filter(tie -> behind(tie).isPresent())
            .toList();
    if (accord.stream().anyMatch(tie -> tie.touches(one) && tie.touches(other))) {
      Set<Actor> parties = new TreeSet<>();
      accord.forEach(tie -> parties.addAll(List.of(tie.from(), tie.to())));
      bonds.add(new Bond(Optional.of(ACCORD), parties, ACCORD.issues()));
    }
    return bonds;
  }

  private static Set<String> names(Tie tie) {
    return tie.kinds().stream().map(TieKind::name).collect(Collectors.toSet());
  }

  @Property(tries = 100)
  void relabellingPermutes(@ForAll TieGraph graph, @ForAll long seed) {
    Relabelling now = Relabelling.of(graph, seed);
    TypedDyads before = DyadTyping.ofPairs().of(graph);
    TypedDyads after = DyadTyping.ofPairs().of(now.graph());
    assertThat(after.dyads()).hasSameSizeAs(before.dyads());
    for (TypedDyads.Pair pair : before.dyads()) {
      List<Actor> two = now.of(List.of(pair.one(), pair.other()));
      assertThat(after.between(two.get(0).code(), two.get(1).code()))
          .hasValue(
              new TypedDyads.Pair(
                  two.get(0),
                  two.get(1),
                  pair.bonds(),
                  pair.breadth(),
                  pair.multilateral(),
                  pair.institutional(),
                  pair.parties(),
                  pair.score(),
                  pair.type()));
    }
    assertThat(DyadTyping.ofPairs().of(graph, Run.on(3))).isEqualTo(before);
  }
}
