package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Scores of states and others for institutions, against sets of members. */
@Tag("fast")
class MembershipOracleTest {
  private static final int HUBS = 4;

  @Property(tries = 150)
  void membershipsAreScoredAsTheirDefinitionSays(
      @ForAll @Size(max = 20) List<@IntRange(max = 5 * HUBS - 1) Integer> pairs) {
    Map<Actor, Set<Actor>> joined = new HashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (int pair : pairs) {
      Actor member = member(pair / HUBS);
      Actor hub = hub(pair % HUBS);
      joined.computeIfAbsent(member, m -> new HashSet<>()).add(hub);
      ties.add(Tie.of(member, hub, TieKind.MEMBERSHIP));
    }
    TieGraph graph = TieGraph.of(ties).among(actors());
    PairScores shared = LinkPrediction.sharedMemberships().of(graph);
    PairScores like = LinkPrediction.likeMembers().of(graph);
    int untied = 0;
    for (int m = 0; m < 5; m++) {
      Set<Actor> own = joined.getOrDefault(member(m), Set.of());
      for (int h = 0; h < HUBS; h++) {
        if (!own.contains(hub(h))) {
          untied++;
          double count = 0;
          double cosines = 0;
          for (Set<Actor> others : joined.values()) {
            if (others.contains(hub(h))) {
              Set<Actor> both = new HashSet<>(own);
              both.retainAll(others);
              count += both.size();
              cosines += own.isEmpty() ? 0 : both.size() / Math.sqrt(own.size() * others.size());
            }
          }
          assertThat(shared.of(member(m), hub(h))).isEqualTo(count);
          assertThat(like.of(hub(h), member(m))).isEqualTo(cosines, within(1e-12));
        }
      }
    }
    assertThat(shared.pairs()).isEqualTo(untied);
  }

  /** Some come before institutions in code order, some after. */
  private static Actor member(int i) {
    return i < 3 ? Sketch.state(Sketch.code(i)) : new NonStateActor("n" + i, "Other " + i);
  }

  private static Actor hub(int i) {
    return new Institution("I" + i, "Institution " + i);
  }

  private static Set<Actor> actors() {
    Set<Actor> actors = new TreeSet<>();
    for (int i = 0; i < 5; i++) {
      actors.add(member(i));
    }
    for (int i = 0; i < HUBS; i++) {
      actors.add(hub(i));
    }
    return actors;
  }
}
