package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.State;
import org.attache.TieGraph;

/**
 * Joint memberships: how many institutions two actors share, beside how many each has itself.
 *
 * <pre>joint(i, j) = |institutions(i) ∩ institutions(j)|</pre>
 *
 * <p>Counted: pairs of states without order, each institution once however many ties lead there and
 * whichever way they run; for full members only, slice the graph with {@code only(MEMBERSHIP)}
 * first. Ties between institutions are not memberships. A pair that shares none, such as one with
 * an isolate, has 0 and is not listed.
 *
 * <p>Units: institutions. Landmark: two who belong to the same institutions share as many as each
 * has. Time O(n + m + Σ size²) over institutions, space O(n + m + pairs).
 */
public final class JointMemberships implements Analysis<JointVenues> {

  /** All institutions, states as members. */
  static final JointMemberships DEFAULT = new JointMemberships("", State.class::isInstance);

  private final String issue;
  private final Predicate<? super Actor> counts;

  private JointMemberships(String issue, Predicate<? super Actor> counts) {
    this.issue = issue;
    this.counts = counts;
  }

  /** {@return the joint memberships of all pairs of states} */
  public static JointMemberships ofPairs() {
    return DEFAULT;
  }

  /**
   * {@return these counts over the institutions that work on an issue}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public JointMemberships withIssue(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return new JointMemberships(issue, counts);
  }

  /**
   * {@return these counts for other members}
   *
   * @param counts whose pairs are counted, institutions never; by default states
   */
  public JointMemberships withMembers(Predicate<? super Actor> counts) {
    return new JointMemberships(issue, counts);
  }

  @Override
  public JointVenues of(TieGraph graph) {
    Memberships memberships = new Memberships(graph, issue, counts);
    int[] members = memberships.members();
    int[][] held = memberships.places();
    int[][] venues = venues(held, members.length);
    List<JointVenues.Member> own = new ArrayList<>();
    List<JointVenues.Joint> joint = new ArrayList<>();
    int[] shared = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      Run.stopIfInterrupted();
      Actor one = memberships.actor(members[i]);
      own.add(new JointVenues.Member(one, venues[i].length));
      Arrays.fill(shared, 0);
      for (int v : venues[i]) {
        for (int place : held[v]) {
          shared[place]++;
        }
      }
      for (int j = i + 1; j < members.length; j++) {
        if (shared[j] > 0) {
          joint.add(new JointVenues.Joint(one, memberships.actor(members[j]), shared[j]));
        }
      }
    }
    return new JointVenues(own, joint, Provenance.of("joint memberships", options(), graph));
  }

  /** The institutions of each member, from the members of each institution. */
  private static int[][] venues(int[][] held, int members) {
    int[] counts = new int[members];
    for (int[] places : held) {
      for (int place : places) {
        counts[place]++;
      }
    }
    int[][] venues = new int[members][];
    Arrays.setAll(venues, i -> new int[counts[i]]);
    for (int v = held.length - 1; v >= 0; v--) {
      for (int place : held[v]) {
        venues[place][--counts[place]] = v;
      }
    }
    return venues;
  }

  private Map<String, String> options() {
    return issue.isEmpty() ? ImmutableMap.of() : ImmutableMap.of("issue", issue);
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("joint memberships", options());
  }
}
