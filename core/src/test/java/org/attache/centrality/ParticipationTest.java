package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.PARTNERSHIP;
import static org.attache.TieKind.TRADE;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
@net.jqwik.api.Tag("fast")
class ParticipationTest {
  private static final Participation PARTICIPATION = Centrality.participation();

  /** A numpy script on the published matrices, population deviation. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Medici, 6, 5, .991736, MULTIPLEX",
    "Peruzzi, 3, 4, .979592, MULTIPLEX",
    "Barbadori, 2, 4, .888889, MULTIPLEX",
    "Lamberteschi, 1, 4, .64, MIXED",
    "Tornabuoni, 3, 1, .75, MULTIPLEX",
    "Strozzi, 4, 0, 0, FOCUSED",
    "Pucci, 0, 0, NaN, UNDEFINED"
  })
  void florentineFamiliesAgree(
      String family, double marriages, double partners, double score, Multiplex.Spread spread) {
    Multiplex multiplex =
        PARTICIPATION.over(Padgett.MARRIAGE, Padgett.BUSINESS).of(Padgett.families());
    assertThat(multiplex.layers()).containsExactly("MARRIAGE", "BUSINESS");
    assertThat(multiplex.byLayer())
        .extracting(s -> s.of(family))
        .containsExactly(marriages, partners);
    assertThat(multiplex.overlap().of(family)).isEqualTo(marriages + partners);
    assertThat(multiplex.participation().of(family)).isEqualTo(score, within(5e-7));
    Actor actor = Padgett.families().actor(family);
    assertThat(multiplex.spread(actor)).isEqualTo(spread);
  }

  @Test
  void florentinePairsEntropyAndStandardScoreAgree() {
    Multiplex multiplex = PARTICIPATION.of(Padgett.families());
    assertThat(multiplex.layers()).containsExactly("BUSINESS", "MARRIAGE");
    assertThat(multiplex.pairsIn(1)).isEqualTo(27);
    assertThat(multiplex.pairsIn(2)).isEqualTo(8);
    assertThat(multiplex.entropy().of("Medici")).isEqualTo(.689009, within(5e-7));
    assertThat(multiplex.standardised().of("Medici")).isEqualTo(2.576948, within(5e-7));
    assertThat(multiplex.entropy().of("Pucci")).isNaN();
  }

  @Test
  void asManyTiesOfEachKindAreFullParticipation() {
    Multiplex multiplex = PARTICIPATION.of(Sketch.of("a-b a>c d"));
    assertThat(multiplex.participation().of("a")).isEqualTo(1, within(1e-15));
    assertThat(multiplex.entropy().of("a")).isEqualTo(Math.log(2), within(1e-15));
    assertThat(multiplex.participation().of("b")).isZero();
    assertThat(multiplex.entropy().of("b")).isZero();
    assertThat(multiplex.spread(Sketch.state("d"))).isEqualTo(Multiplex.Spread.UNDEFINED);
  }

  @Test
  void aTieOfTwoKindsIsInBothLayers() {
    Tie both =
        new Tie(
            Sketch.state("a"),
            Sketch.state("b"),
            Set.of(PARTNERSHIP, TieKind.DEFENSE),
            2,
            Spell.ALWAYS,
            "");
    Multiplex multiplex = PARTICIPATION.of(TieGraph.of(both));
    assertThat(multiplex.layers()).containsExactly("DEFENSE", "PARTNERSHIP");
    assertThat(multiplex.overlap().of("a")).isEqualTo(2);
    assertThat(multiplex.pairsByLayers()).containsExactly(0, 1);
    assertThat(PARTICIPATION.withParallel(Parallel.SUM).of(TieGraph.of(both)).overlap().of("b"))
        .isEqualTo(4);
  }

  @Test
  void directionCountsInDirectedLayersOnly() {
    TieGraph graph = Sketch.of("a-b a>c d>a d>a");
    Multiplex out = PARTICIPATION.withDirection(Direction.OUT).of(graph);
    assertThat(out.overlap().asMap().values()).containsExactly(2.0, 1.0, 0.0, 1.0);
    assertThat(out.pairsByLayers()).containsExactly(4, 0);
    assertThat(PARTICIPATION.of(graph).overlap().asMap().values())
        .containsExactly(3.0, 1.0, 1.0, 1.0);
    assertThat(PARTICIPATION.of(graph).pairsByLayers()).containsExactly(3, 0);
    assertThat(PARTICIPATION.withParallel(Parallel.COUNT).of(graph).overlap().of("d")).isEqualTo(2);
  }

  @Test
  void oneLayerLeavesParticipationUndefined() {
    Multiplex multiplex = PARTICIPATION.of(Sketch.path(3));
    assertThat(multiplex.participation().asMap().values()).containsOnly(Double.NaN);
    assertThat(multiplex.overlap().asMap().values()).containsExactly(1.0, 2.0, 1.0);
  }

  @Test
  void smallestGraphsHaveAnAnswer() {
    assertThat(PARTICIPATION.of(TieGraph.of()).overlap().actors()).isEmpty();
    assertThat(PARTICIPATION.of(TieGraph.of())).asString().startsWith("no layers");
    Multiplex alone = PARTICIPATION.over(TRADE, PARTNERSHIP).of(Sketch.of("a"));
    assertThat(alone.overlap().of("a")).isZero();
    assertThat(alone.standardised().of("a")).isNaN();
    assertThat(alone.participation().of("a")).isNaN();
    assertThat(alone.pairsByLayers()).containsExactly(0, 0);
  }

  @Test
  void layersAreNamedOnceAndHaveOneReading() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARTICIPATION.over(TRADE, TRADE))
        .withMessage("each kind is one layer: [TRADE, TRADE]");
    assertThatIllegalArgumentException().isThrownBy(PARTICIPATION::over);
    TieKind sent = PARTNERSHIP.withDirected(true);
    TieGraph mixed =
        TieGraph.of(
            Tie.of(Sketch.state("a"), Sketch.state("b"), PARTNERSHIP),
            Tie.of(Sketch.state("a"), Sketch.state("c"), sent));
    assertThatIllegalStateException().isThrownBy(() -> PARTICIPATION.of(mixed));
    assertThat(PARTICIPATION.of(mixed.undirected()).layers()).containsExactly("PARTNERSHIP");
  }

  @Test
  void printsATableWithPairsAbove() {
    Multiplex multiplex = PARTICIPATION.of(Padgett.families());
    assertThat(multiplex.toString())
        .startsWith("pairs tied in 1 layer or more: 27, 8\ncode")
        .contains(
            "Medici", "multiplex", "participation (layers BUSINESS+MARRIAGE, parallel DISTINCT)");
    assertThat(multiplex.table().rows().get(0).get(0)).isEqualTo("Medici");
    assertThat(PARTICIPATION.over(TRADE))
        .hasToString("participation (layers TRADE, parallel DISTINCT)");
    assertThat(EnumSet.allOf(Multiplex.Spread.class))
        .extracting(Multiplex.Spread::toString)
        .containsExactly("focused", "mixed", "multiplex", "undefined");
  }

  @Property(tries = 200)
  @Domain(RandomGraphs.class)
  @Domain(DomainContext.Global.class)
  void degreesAndPairsAreWhatAScanOfTiesFinds(@ForAll TieGraph graph) {
    Multiplex multiplex = PARTICIPATION.of(graph);
    Set<String> names = new TreeSet<>(graph.kinds().stream().map(TieKind::name).toList());
    assertThat(multiplex.layers()).containsExactlyElementsOf(names);
    int[] pairs = new int[names.size()];
    for (Actor a : graph.actors()) {
      int partners = 0;
      for (Actor b : graph.actors()) {
        Set<String> shared = new HashSet<>();
        graph.ties().stream()
            .filter(tie -> tie.touches(a) && tie.touches(b) && !a.equals(b))
            .forEach(tie -> tie.kinds().forEach(kind -> shared.add(kind.name())));
        partners += shared.size();
        if (a.compareTo(b) < 0 && !shared.isEmpty()) {
          pairs[shared.size() - 1]++;
        }
      }
      assertThat(multiplex.overlap().of(a)).isEqualTo(partners);
    }
    assertThat(multiplex.pairsByLayers().stream().mapToInt(i -> i).toArray())
        .containsExactly(pairs);
    assertThat(multiplex.participation().asMap().values())
        .allMatch(p -> p.isNaN() || (p >= 0 && p <= 1 + 1e-12));
  }

  @Test
  void unitOfStrengthDoesNotMatterForStandardisedOverlap() {
    for (String unit : new String[] {"1e-300", "1", "1e300"}) {
      Multiplex multiplex =
          PARTICIPATION.withParallel(Parallel.SUM).of(Sketch.of("a-b:S b>c:S".replace("S", unit)));
      assertThat(multiplex.standardised().of("b")).isEqualTo(Math.sqrt(2), within(1e-12));
      assertThat(multiplex.standardised().of("a")).isEqualTo(-Math.sqrt(0.5), within(1e-12));
    }
  }

  @Test
  void roundingDoesNotTellActorsApart() {
    // All have 0.6 but for the order of addition.
    Multiplex multiplex =
        PARTICIPATION
            .withParallel(Parallel.SUM)
            .of(Sketch.of("a-b:0.1 a-c:0.2 a-d:0.3 b-c:0.3 b-d:0.2 c-d:0.1"));
    assertThat(multiplex.standardised().asMap().values()).containsOnly(Double.NaN);
  }

  @Test
  void withoutAnyLayerAllIsUndefined() {
    Multiplex multiplex = PARTICIPATION.of(Sketch.of("a b"));
    assertThat(multiplex.entropy().asMap().values()).containsOnly(Double.NaN);
    assertThat(multiplex.participation().asMap().values()).containsOnly(Double.NaN);
    assertThat(multiplex.standardised().asMap().values()).containsOnly(Double.NaN);
  }
}
