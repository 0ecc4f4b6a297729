package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sign;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Whatever was written is read back the same, names and numbers of every sort. */
@Tag("fast")
class RoundTripProperties {
  private static final List<TieKind> KINDS =
      List.of(
          TieKind.DEFENSE,
          TieKind.ENTENTE,
          TieKind.DISPUTE,
          new TieKind("a;b\\ \"<&\n'", Sphere.CIVILIAN, false, Sign.NEGATIVE));

  static Arbitrary<String> text() {
    return Arbitraries.of(
            "a", "é", "Ж", "中", "🏴", ",", "\"", "'", "&", "<", ">", "]]>", "\n", "\r", "\t", " ",
            ";", "\\", "NA", "&amp;", "\u0085", "\u2028")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<String> printable() {
    return text().filter(text -> text.chars().noneMatch(Character::isISOControl));
  }

  private static Arbitrary<Actor> actor(String last) {
    Arbitrary<String> codes =
        Arbitraries.oneOf(Arbitraries.of("A", "n", ""), printable()).map(code -> code + last);
    return Combinators.combine(
            codes, text(), Arbitraries.integers().between(0, 2), printable().list().ofMaxSize(2))
        .as(
            (code, name, type, issues) ->
                switch (type) {
                  case 0 -> new State(code, name);
                  case 1 -> new Institution(code, name, Set.copyOf(issues));
                  default -> new NonStateActor(code, name);
                });
  }

  static Arbitrary<Spell> spell() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(-800_000, 800_000).map(LocalDate.EPOCH::plusDays);
    return Combinators.combine(days, Arbitraries.of(1, 2, 365, 40_000), Arbitraries.of(0, 1, 2, 3))
        .as(
            (start, length, open) ->
                new Spell(
                    (open & 1) == 1 ? LocalDate.MIN : start,
                    (open & 2) == 2 ? LocalDate.MAX : start.plusDays(length)));
  }

  /** A tie between places in a list of actors. */
  private record Plan(int from, int step, int kinds, double weight, Spell spell) {
    private Tie among(List<Actor> actors, boolean directed) {
      List<Set<TieKind>> choices =
          List.of(Set.of(KINDS.get(0)), Set.of(KINDS.get(2), KINDS.get(3)), Set.copyOf(KINDS));
      Set<TieKind> own =
          choices.get(kinds).stream()
              .map(kind -> kind.withDirected(directed))
              .collect(Collectors.toSet());
      Actor to = actors.get((from + step) % actors.size());
      return new Tie(actors.get(from), to, own, weight, spell, "");
    }
  }

  private static Arbitrary<Plan> plan() {
    Arbitrary<Double> weights =
        Arbitraries.longs()
            .between(1, Double.doubleToLongBits(Double.MAX_VALUE))
            .map(Double::longBitsToDouble);
    Arbitrary<Double> plain = Arbitraries.of(1.0, 0.1, 1 / 3.0, 1e15, 2e-44, Double.MIN_VALUE);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.oneOf(plain, weights),
            spell())
        .as(Plan::new);
  }

  private static Arbitrary<List<Tie>> ties(boolean directed) {
    Arbitrary<List<Actor>> four =
        Combinators.combine(actor("1"), actor("2"), actor("3"), actor("4")).as(List::of);
    return Combinators.combine(four, plan().list().ofMaxSize(6))
        .as((actors, plans) -> plans.stream().map(p -> p.among(actors, directed)).toList());
  }

  @Provide
  Arbitrary<List<Tie>> ties() {
    return Arbitraries.oneOf(ties(true), ties(false));
  }

  @Provide
  Arbitrary<Coverage> coverages() {
    Arbitrary<TieKind> kinds = Arbitraries.of(KINDS);
    Arbitrary<Coverage.Source> sources =
        Combinators.combine(text(), text(), text())
            .as((a, b, file) -> new Coverage.Source(a, b, "0f", file));
    Arbitrary<Coverage> one =
        Combinators.combine(sources, kinds.map(Set::of), spell().map(List::of)).as(Coverage::of);
    Arbitrary<Coverage.Gap> gaps =
        Combinators.combine(actor("1"), actor("2"), kinds, spell(), text())
            .as(
                (a, b, kind, when, why) ->
                    new Coverage.Gap(why.length() > 3 ? Set.of(a) : Set.of(a, b), kind, when, why));
    return Combinators.combine(
            one.list().ofMinSize(1).ofMaxSize(2),
            gaps.list().ofMaxSize(3),
            text().list().ofMaxSize(2),
            Arbitraries.of(true, false))
        .as(
            (parts, holes, notes, unlimited) -> {
              Coverage all = parts.stream().reduce(Coverage::and).orElseThrow();
              Coverage base = unlimited ? Coverage.everything().and(all) : all;
              return base.withGaps(holes).withNotes(notes);
            });
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void tiesComeBackFromCsv(@ForAll("ties") List<Tie> ties) throws IOException {
    TieHistory history = TieHistory.of(ties);
    Path file = written(Export.csv(history));
    TieHistory back = Import.csv(file);
    Files.delete(file);
    assertThat(back.ties()).isEqualTo(history.ties());
    assertThat(described(back.actors())).isEqualTo(described(history.actors()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void graphsComeBackFromGraphml(
      @ForAll("ties") List<Tie> ties,
      @ForAll boolean turned,
      @ForAll("coverages") Coverage coverage)
      throws IOException {
    Spell window = ties.isEmpty() ? Spell.year(1914) : ties.get(0).spell();
    State alone = new State("ALONE", " alone\n");
    TieGraph cut = TieGraph.of(ties, List.of(alone), window, coverage);
    TieGraph graph = turned ? (cut.isDirected() ? cut.undirected() : cut.directed()) : cut;
    Path file = written(Export.graphml(graph));
    TieGraph back = Import.graphml(file);
    Files.delete(file);
    assertThat(back.ties()).isEqualTo(graph.ties());
    assertThat(described(back.actors())).isEqualTo(described(graph.actors()));
    assertThat(back.filter(tie -> false).actors()).containsExactly(alone);
    assertThat(back.window()).isEqualTo(window);
    assertThat(back.isDirected()).isEqualTo(graph.isDirected());
    assertSame(back.coverage(), coverage);
    assertThat(Export.graphml(back).text()).isEqualTo(Export.graphml(graph).text());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void coverageComesBack(@ForAll("coverages") Coverage coverage) throws IOException {
    Path file = written(Export.coverage(coverage));
    Coverage back = Import.coverage(file);
    Files.delete(file);
    assertSame(back, coverage);
  }

  private static void assertSame(Coverage back, Coverage coverage) {
    assertThat(back.isUnlimited()).isEqualTo(coverage.isUnlimited());
    assertThat(back.observations()).isEqualTo(coverage.observations());
    assertThat(back.gaps()).isEqualTo(coverage.gaps());
    assertThat(back.notes()).isEqualTo(coverage.notes());
  }

  private static Path written(Export export) throws IOException {
    Path file = Files.createTempFile("round", ".trip");
    export.to(file);
    return file;
  }

  /** Actors are equal by code; names and issues are to come back too. */
  private static List<List<Object>> described(List<Actor> actors) {
    List<List<Object>> all = new ArrayList<>();
    for (Actor actor : actors) {
      Set<String> issues = actor instanceof Institution hub ? hub.issues() : Set.of();
      all.add(List.of(actor.getClass(), actor.code(), actor.name(), issues));
    }
    return all;
  }
}
