package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.State;
import org.attache.TieGraph;

/**
 * Venue cover: a few institutions to which, taken together, most states belong, or the fewest to
 * which all belong that belong to any.
 *
 * <pre>
 * cover(k) = max |∪ members(v)| over all sets of k institutions
 * cover()  = min number of institutions with ∪ members(v) = everybody who is in one
 * </pre>
 *
 * <p>Counted: states, each once, however many of the institutions it belongs to and however many
 * ties lead there, whichever way they run; for full members only, slice the graph with {@code
 * only(MEMBERSHIP)} first. Ties between institutions are not memberships. States in no institution
 * cannot be covered and are named in the result. Institutions that would add nobody are left out,
 * even if there are then fewer than asked for.
 *
 * <p>The greedy choice takes the venue that adds most, of equal ones the first in code order. For k
 * venues it covers at least 1 − (1 − 1/k)ᵏ of the most that k can cover: ¾ for two, more than 1 −
 * 1/e for any number. For all it takes at most H(s) = 1 + ½ + … + 1/s times as many as are needed,
 * where s is the size of the largest venue. A branch-and-bound search then looks for something
 * better, as far as a fixed effort goes; the greedy choice stays where there is none. The result
 * says whether it is exact, and bounds what could be better if not.
 *
 * <p>Units: states. Landmark: an institution of everybody covers all alone. Time O(k v n / 64) for
 * the greedy choice among v institutions of n states, exponential for the search up to its effort;
 * space O(v n / 64 + m). Source: Nemhauser, Wolsey and Fisher, An analysis of approximations for
 * maximizing submodular set functions I, Mathematical Programming 14, 1978, doi:10.1007/BF01588971;
 * Chvátal, A greedy heuristic for the set-covering problem, Mathematics of Operations Research 4,
 * 1979, doi:10.1287/moor.4.3.233.
 */
public final class VenueCover implements Analysis<CoveringVenues> {
  private static final int ALL = 0;
  private static final long MOST_EFFORT = 50_000_000;
  private static final long FEWEST_EFFORT = 20_000_000;

  private final int venues;
  private final String issue;
  private final Predicate<? super Actor> counts;
  private final boolean exact;

  private VenueCover(int venues, String issue, Predicate<? super Actor> counts, boolean exact) {
    this.venues = venues;
    this.issue = issue;
    this.counts = counts;
    this.exact = exact;
  }

  /**
   * {@return the search for venues that cover most}
   *
   * @param venues how many at most, at least 1
   */
  public static VenueCover of(int venues) {
    checkArgument(venues >= 1, "venues must be at least 1: %s", venues);
    return new VenueCover(venues, "", State.class::isInstance, true);
  }

  /** {@return the search for the fewest venues that cover all who can be covered} */
  public static VenueCover all() {
    return new VenueCover(ALL, "", State.class::isInstance, true);
  }

  /**
   * {@return this search among the institutions that work on an issue}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public VenueCover withIssue(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return new VenueCover(venues, issue, counts, exact);
  }

  /**
   * {@return this search for other members}
   *
   * @param counts whom to cover, institutions never; by default states
   */
  public VenueCover withMembers(Predicate<? super Actor> counts) {
    return new VenueCover(venues, issue, counts, exact);
  }

  /**
   * {@return this search with or without what follows the greedy choice}
   *
   * @param exact whether to look for something better, the default; the greedy choice is exact
   *     where its bound says so
   */
  public VenueCover withExactSearch(boolean exact) {
    return new VenueCover(venues, issue, counts, exact);
  }

  @Override
  public CoveringVenues of(TieGraph graph) {
    return of(graph, MOST_EFFORT, FEWEST_EFFORT);
  }

  CoveringVenues of(TieGraph graph, long mostEffort, long fewestEffort) {
    Memberships memberships = new Memberships(graph, issue, counts);
    CoverSets sets = new CoverSets(memberships.places(), memberships.members().length);
    CoverChoices choices =
        new CoverChoices(memberships, sets, Provenance.of("venue cover", options(), graph));
    return venues == ALL
        ? fewest(choices, sets, exact ? fewestEffort : 0)
        : most(choices, sets, exact ? mostEffort : 0);
  }

  private static CoveringVenues fewest(CoverChoices choices, CoverSets sets, long effort) {
    FewestCovering search = new FewestCovering(sets, effort);
    boolean certain = search.bound() == search.best().length;
    String guarantee =
        certain
            ? "exact: no fewer venues cover as many"
            : "at least " + search.bound() + " are needed; greedy needs at most " + harmonic(sets);
    return choices.of(search.best(), search.bound(), certain, guarantee);
  }

  private CoveringVenues most(CoverChoices choices, CoverSets sets, long effort) {
    MostCovered search = new MostCovered(sets, venues, effort);
    boolean certain = search.bound() == CoverSets.count(sets.union(search.best()));
    String guarantee =
        certain
            ? "exact: no other venues cover more"
            : "at least " + share() + " of the most; at most " + search.bound() + " can be covered";
    return choices.of(search.best(), search.bound(), certain, guarantee);
  }

  private String share() {
    return String.format(Locale.ROOT, "%.4f", 1 - Math.pow(1 - 1.0 / venues, venues));
  }

  private static String harmonic(CoverSets sets) {
    double sum = 0;
    for (int i = sets.bits.length == 0 ? 0 : CoverSets.count(sets.bits[0]); i > 0; i--) {
      sum += 1.0 / i;
    }
    return String.format(Locale.ROOT, "%.4f times the fewest", sum);
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (venues == ALL) {
      options.put("to", "cover all");
    } else {
      options.put("venues", Integer.toString(venues));
    }
    if (!issue.isEmpty()) {
      options.put("issue", issue);
    }
    if (!exact) {
      options.put("choice", "greedy");
    }
    return options.buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words("venue cover", options());
  }
}
