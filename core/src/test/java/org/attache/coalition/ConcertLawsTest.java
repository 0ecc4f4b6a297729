package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.TieGraph;

@Tag("fast")
class ConcertLawsTest {
  private static final Institution UNION = new Institution("U", "Union");
  private static final int FIRST = 10_000;

  private static List<State> states(int n) {
    return IntStream.range(0, n).mapToObj(v -> Sketch.state(Sketch.code(v))).toList();
  }

  private static ToDoubleFunction<Actor> held(List<Integer> values) {
    return actor -> values.get(Integer.parseInt(actor.code().substring(1)) - FIRST);
  }

  private static void assumeSome(List<Integer> values) {
    Assume.that(values.stream().anyMatch(value -> value > 0));
  }

  @Property(tries = 200)
  void aCompositeHoldsTheSumOfItsParts(
      @ForAll @Size(9) List<@IntRange(max = 50) Integer> values,
      @ForAll @IntRange(min = 1, max = 8) int parts) {
    assumeSome(values);
    List<State> states = states(values.size());
    TieGraph graph = TieGraph.of().among(states);
    List<State> union = states.subList(0, parts);
    double apart =
        Concert.of(union.stream().map(State::code).toArray(String[]::new))
            .by("arms", held(values))
            .of(graph)
            .share("arms");
    SteeringGroup joined =
        Concert.of("U").by("arms", held(values)).withComposite(UNION, union).of(graph);
    assertThat(joined.share("arms")).isCloseTo(apart, within(1e-12));
    assertThat(joined.others()).hasSize(values.size() - parts);
  }

  @Property(tries = 50)
  void aLargerShareNeverNeedsFewerAndACompositeNeverMore(
      @ForAll @Size(10) List<@IntRange(max = 50) Integer> values) {
    assumeSome(values);
    List<State> states = states(values.size());
    TieGraph graph = TieGraph.of().among(states);
    int before = 0;
    for (int tenths = 1; tenths <= 10; tenths++) {
      Concert concert = Concert.holding(tenths / 10.0).by("arms", held(values));
      int size = concert.of(graph).members().size();
      assertThat(size).isGreaterThanOrEqualTo(before);
      assertThat(concert.withComposite(UNION, states.subList(3, 6)).of(graph).members())
          .hasSizeLessThanOrEqualTo(size);
      before = size;
    }
  }

  @Property(tries = 200)
  void otherCodesHoldTheSame(@ForAll @Size(10) List<@IntRange(max = 50) Integer> values) {
    assumeSome(values);
    TieGraph graph = TieGraph.of().among(states(values.size()));
    List<Integer> turned = new ArrayList<>(values);
    Collections.reverse(turned);
    SteeringGroup one =
        Concert.holding(.6).by("arms", held(values)).by("all", actor -> 1).of(graph);
    SteeringGroup two =
        Concert.holding(.6).by("arms", held(turned)).by("all", actor -> 1).of(graph);
    assertThat(two.share("arms")).isCloseTo(one.share("arms"), within(1e-12));
    assertThat(two.members()).hasSameSizeAs(one.members());
    assertThat(Concert.holding(.6).by("arms", held(values)).by("all", actor -> 1).of(graph))
        .isEqualTo(one);
  }
}
