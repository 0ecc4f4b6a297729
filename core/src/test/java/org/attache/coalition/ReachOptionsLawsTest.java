package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NewNames;
import org.attache.Sign;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Reach with institutions, callers and hostile ties, against an equation solved by repetition. */
@Tag("fast")
@Domain(TypedGraphs.class)
@Domain(DomainContext.Global.class)
class ReachOptionsLawsTest {
  private static final int FAR = 1_000_000;
  private static final List<Actor> ACTORS = TypedGraphs.ACTORS;

  private static boolean isHostile(Tie tie) {
    return tie.kinds().stream().anyMatch(kind -> kind.sign() == Sign.NEGATIVE);
  }

  private static boolean leads(TieGraph graph, Actor from, Actor to) {
    return graph.ties().stream()
        .anyMatch(tie -> !isHostile(tie) && TypedGraphs.leads(tie, from, to));
  }

  /** Repeats the equation of the documentation until nothing changes; all pairs each time. */
  private static Map<Actor, Integer> solved(
      TieGraph graph, List<Actor> starts, int institution, int callers, int hostility) {
    boolean[][] leads = leads(graph);
    boolean[] hostile = hostile(graph, starts);
    int[] hops = new int[leads.length];
    Arrays.setAll(hops, v -> starts.contains(ACTORS.get(v)) ? 0 : FAR);
    for (int[] old = new int[0]; !Arrays.equals(old, hops); ) {
      old = hops.clone();
      for (int w = 0; w < hops.length; w++) {
        if (hops[w] > 0) {
          int nth = nth(leads, hops, w, institution, callers);
          hops[w] = Math.min(FAR, nth + (hostile[w] ? hostility : 0));
        }
      }
    }
    Map<Actor, Integer> found = new TreeMap<>();
    for (int v = 0; v < hops.length; v++) {
      if (hops[v] < FAR) {
        found.put(ACTORS.get(v), hops[v]);
      }
    }
    return found;
  }

  private static int nth(boolean[][] leads, int[] hops, int w, int institution, int callers) {
    int[] calls =
        IntStream.range(0, hops.length)
            .filter(v -> v != w && leads[v][w])
            .map(v -> hops[v] + (hops[v] > 0 && isInstitution(v) ? institution : 1))
            .sorted()
            .toArray();
    return calls.length < callers ? FAR : calls[callers - 1];
  }

  private static boolean isInstitution(int v) {
    return ACTORS.get(v) instanceof Institution;
  }

  private static boolean[] hostile(TieGraph graph, List<Actor> starts) {
    boolean[] hostile = new boolean[ACTORS.size()];
    for (int v = 0; v < hostile.length; v++) {
      Actor one = ACTORS.get(v);
      hostile[v] =
          graph.ties().stream()
              .anyMatch(t -> isHostile(t) && t.touches(one) && starts.contains(t.other(one)));
    }
    return hostile;
  }

  private static boolean[][] leads(TieGraph graph) {
    boolean[][] leads = new boolean[ACTORS.size()][ACTORS.size()];
    for (int v = 0; v < leads.length; v++) {
      for (int w = 0; w < leads.length; w++) {
        leads[v][w] = leads(graph, ACTORS.get(v), ACTORS.get(w));
      }
    }
    return leads;
  }

  private static Map<Actor, Integer> hops(Reached reached) {
    Map<Actor, Integer> hops = new TreeMap<>();
    reached.starts().forEach(start -> hops.put(start, 0));
    reached.steps().forEach(step -> hops.put(step.actor(), step.hops()));
    return hops;
  }

  /** The actors whose bits are set; the first when none is. */
  private static List<Actor> starts(int chosen) {
    int bits = chosen == 0 ? 1 : chosen;
    return IntStream.range(0, ACTORS.size())
        .filter(v -> (bits >> v & 1) == 1)
        .mapToObj(ACTORS::get)
        .toList();
  }

  private static Reach reach(List<Actor> starts) {
    return Reach.from(starts.toArray(Actor[]::new));
  }

  @Property(tries = 150)
  void hopsSolveTheEquation(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 511) int chosen,
      @ForAll @IntRange(max = 1) int institution,
      @ForAll @IntRange(min = 1, max = 3) int callers,
      @ForAll @IntRange(max = 3) int extra) {
    List<Actor> starts = starts(chosen);
    Reach reach = reach(starts).withInstitutionHops(institution).whenCalledBy(callers);
    Reach asked = extra == 0 ? reach : reach.penalisingHostility(extra);
    assertThat(hops(asked.of(graph))).isEqualTo(solved(graph, starts, institution, callers, extra));
    assertThat(hops(reach.barringHostility().of(graph)))
        .isEqualTo(solved(graph, starts, institution, callers, FAR));
  }

  @Property(tries = 150)
  void aWitnessPathIsOfTiesAndItsHopsAreCounted(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 511) int chosen,
      @ForAll @IntRange(max = 1) int institution) {
    List<Actor> starts = starts(chosen);
    Reached reached = reach(starts).withInstitutionHops(institution).of(graph);
    for (Reached.Step step : reached.steps()) {
      List<Actor> path = reached.path(step.actor());
      assertThat(path).doesNotHaveDuplicates().endsWith(step.actor());
      assertThat(starts).contains(path.get(0));
      int hops = 0;
      for (int i = 1; i < path.size(); i++) {
        assertThat(leads(graph, path.get(i - 1), path.get(i))).isTrue();
        boolean passed = i > 1 && path.get(i - 1) instanceof Institution;
        hops += passed ? institution : 1;
      }
      assertThat(hops).isEqualTo(step.hops());
      assertThat(TypedGraphs.leads(step.tie(), step.through(), step.actor())).isTrue();
    }
  }

  @Property(tries = 150)
  void withinNests(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 511) int chosen,
      @ForAll @IntRange(min = 1, max = 2) int callers,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    Reach reach =
        reach(starts(chosen)).whenCalledBy(callers).withInstitutionHops(0).penalisingHostility(2);
    Map<Actor, Integer> all = hops(reach.of(graph));
    all.values().removeIf(h -> h > most);
    assertThat(hops(reach.within(most).of(graph))).isEqualTo(all);
  }

  @Property(tries = 150)
  void anotherTieThatJoinsNeverReducesReach(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 511) int chosen,
      @ForAll @IntRange(min = 1, max = 2) int callers,
      @ForAll @IntRange(max = 8) int from,
      @ForAll @IntRange(min = 1, max = 8) int step) {
    Actor one = ACTORS.get(from);
    Actor two = ACTORS.get((from + step) % ACTORS.size());
    TieGraph more = graph.with(Tie.of(one, two, TieKind.PARTNERSHIP));
    List<UnaryOperator<Reach>> options =
        List.of(
            reach -> reach,
            reach -> reach.withInstitutionHops(0).barringHostility(),
            reach -> reach.penalisingHostility(2).within(3));
    for (UnaryOperator<Reach> option : options) {
      Reach reach = option.apply(reach(starts(chosen)).whenCalledBy(callers));
      Map<Actor, Integer> now = hops(reach.of(more));
      hops(reach.of(graph)).forEach((actor, h) -> assertThat(now.get(actor)).isBetween(0, h));
    }
  }

  @Property(tries = 150)
  void oneCallerAndAnyTiesArePlainReach(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 511) int chosen) {
    Reach plain = reach(starts(chosen));
    Reached expected = plain.of(graph);
    assertThat(plain.whenCalledBy(1).of(graph)).isEqualTo(expected);
    Reached patterned = plain.along("ANY*").of(graph);
    assertThat(patterned.levels()).isEqualTo(expected.levels());
    assertThat(plain.along(TiePattern.any().repeated()).of(graph).steps())
        .isEqualTo(patterned.steps());
  }

  @Property(tries = 100)
  void askingAgainGivesTheSame(@ForAll TieGraph graph, @ForAll @IntRange(max = 511) int chosen) {
    Reach reach = reach(starts(chosen)).along("(DEFENSE|MEMBERSHIP)+ ANY?").penalisingHostility(1);
    assertThat(reach.of(graph)).isEqualTo(reach.of(graph));
    assertThat(reach.of(graph).toString()).isEqualTo(reach.of(graph).toString());
  }

  @Property(tries = 150)
  void relabellingPermutes(
      @ForAll TieGraph graph,
      @ForAll @IntRange(max = 511) int chosen,
      @ForAll @IntRange(min = 1, max = 2) int callers) {
    Map<Actor, Actor> renamed = new HashMap<>();
    for (Actor actor : ACTORS) {
      String code = "x" + (char) ('z' - ACTORS.indexOf(actor));
      renamed.put(
          actor, actor instanceof Institution ? new Institution(code, code) : Sketch.state(code));
    }
    NewNames names = new NewNames(renamed);
    TieGraph other = TieGraph.of(names.of(graph.ties())).among(renamed.values()).directed();
    Reach old = reach(starts(chosen)).whenCalledBy(callers).withInstitutionHops(0);
    Reach now =
        Reach.from(starts(chosen).stream().map(actor -> names.of(actor)).toArray(Actor[]::new))
            .whenCalledBy(callers)
            .withInstitutionHops(0);
    Map<Actor, Integer> expected = new TreeMap<>();
    hops(old.of(graph)).forEach((actor, h) -> expected.put(names.of(actor), h));
    assertThat(hops(now.of(other))).isEqualTo(expected);
  }

  /** All walks of at most four ties, their kinds as letters, matched by the Java library. */
  @Property(tries = 50)
  void patternsMatchWhatTheJavaLibraryMatches(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 8) int start) {
    Map<String, String> patterns =
        Map.of(
            "DEFENSE MEMBERSHIP MEMBERSHIP DEFENSE", "dmmd",
            "DEFENSE MEMBERSHIP+ DEFENSE?", "dm+d?",
            "(DEFENSE|ENTENTE)* REPRESENTATION", "[de]*r",
            "ANY DISPUTE ANY", "[demr]x[demr]",
            "DEFENSE? ENTENTE? MEMBERSHIP*", "d?e?m*",
            "DISPUTE+", "x+");
    Actor from = ACTORS.get(start);
    Map<Actor, List<String>> words = new TreeMap<>();
    walk(graph, from, "", words);
    patterns.forEach(
        (pattern, letters) -> {
          Map<Actor, Integer> expected = new TreeMap<>();
          words.forEach(
              (actor, spelt) ->
                  spelt.stream()
                      .filter(word -> word.matches(letters))
                      .mapToInt(String::length)
                      .min()
                      .ifPresent(hops -> expected.put(actor, hops)));
          expected.put(from, 0);
          Reached reached = Reach.from(from).along(pattern).within(4).of(graph);
          assertThat(hops(reached)).as(pattern).isEqualTo(expected);
          reached.steps().forEach(step -> isWay(graph, reached, step, letters));
        });
  }

  private static void walk(TieGraph graph, Actor at, String word, Map<Actor, List<String>> words) {
    words.computeIfAbsent(at, actor -> new ArrayList<>()).add(word);
    if (word.length() == 4) {
      return;
    }
    for (Actor next : ACTORS) {
      letters(graph, at, next).chars().forEach(c -> walk(graph, next, word + (char) c, words));
    }
  }

  /** The different kinds of the ties that lead from one actor to another, a letter each. */
  private static String letters(TieGraph graph, Actor from, Actor to) {
    return graph.ties().stream()
        .filter(tie -> TypedGraphs.leads(tie, from, to))
        .map(tie -> letter(tie.kinds().iterator().next()))
        .distinct()
        .collect(Collectors.joining());
  }

  private static String letter(TieKind kind) {
    return kind.equals(TieKind.DISPUTE)
        ? "x"
        : kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** Whether some choice of a tie for each step of the way told spells a word of the pattern. */
  private static void isWay(TieGraph graph, Reached reached, Reached.Step step, String letters) {
    List<Actor> way = reached.path(step.actor());
    assertThat(way).hasSize(step.hops() + 1).endsWith(step.actor());
    List<String> words = List.of("");
    for (int i = 1; i < way.size(); i++) {
      String[] next = letters(graph, way.get(i - 1), way.get(i)).split("", -1);
      words =
          words.stream().flatMap(word -> Arrays.stream(next).map(letter -> word + letter)).toList();
    }
    assertThat(words).anyMatch(word -> word.matches(letters));
    assertThat(way.get(way.size() - 2)).isEqualTo(step.through());
  }
}
