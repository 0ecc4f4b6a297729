package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** One to six states in one to five institutions, isolates and parallel memberships among them. */
final class RandomMemberships extends DomainContextBase {

  @Provide
  Arbitrary<TieGraph> memberships() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            members ->
                Arbitraries.integers()
                    .between(1, 5)
                    .flatMap(
                        hubs ->
                            Arbitraries.integers()
                                .between(0, members * hubs - 1)
                                .list()
                                .ofMaxSize(24)
                                .map(pairs -> graph(members, hubs, pairs))));
  }

  static TieGraph graph(int members, int hubs, List<Integer> pairs) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      actors.add(Sketch.state(Sketch.code(i)));
    }
    for (int p = 0; p < hubs; p++) {
      actors.add(new Institution("I" + p, "Institution " + p));
    }
    List<Tie> ties =
        pairs.stream()
            .map(
                pair ->
                    Tie.of(
                        actors.get(pair / hubs),
                        actors.get(members + pair % hubs),
                        TieKind.MEMBERSHIP))
            .toList();
    return TieGraph.of(ties).among(actors);
  }
}
