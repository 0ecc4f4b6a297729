package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Ranking;
import org.attache.Ranks;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * Hubs before and after the correction for age; see {@link AgeCorrected}.
 *
 * @param before what the measure says
 * @param corrected the same in standard deviations from actors about as old
 * @param arrivals when each actor arrived, of those whose arrival is known
 */
public record HubRanking(Scores before, Scores corrected, Map<Actor, LocalDate> arrivals)
    implements Result {
  private static final int PRINTED = 20;

  /**
   * Actors that arrived one after the other, and how many hubs there are among them.
   *
   * @param from when the first of them arrived
   * @param to when the last of them arrived
   * @param actors how many there are
   * @param expected how many would be hubs if age made no difference
   * @param before how many are hubs by the measure
   * @param corrected how many are after the correction
   */
  public record Cohort(
      LocalDate from, LocalDate to, int actors, double expected, int before, int corrected) {}

  /** Copies the arrivals. */
  public HubRanking {
    arrivals = Collections.unmodifiableMap(new TreeMap<>(arrivals));
  }

  /**
   * Tells whether a ranking prefers an age: cuts the actors by arrival into cohorts as alike in
   * size as whole days allow, and counts the hubs of each.
   *
   * <p>Counted: the actors with both scores; hubs are the highest of them, and all who share the
   * last rank that counts.
   *
   * @param cohorts how many, at least 1; fewer come where days are not cut
   * @param hubs how many ranks make a hub, at least 1
   * @return the cohorts, the oldest first
   */
  public List<Cohort> cohorts(int cohorts, int hubs) {
    checkArgument(cohorts >= 1, "cohorts must be at least 1: %s", cohorts);
    checkArgument(hubs >= 1, "hubs must be at least 1: %s", hubs);
    List<Actor> byAge = new ArrayList<>();
    for (Actor actor : corrected.actors()) {
      if (!Double.isNaN(corrected.of(actor))) {
        byAge.add(actor);
      }
    }
    Set<Actor> first = highest(before, byAge, hubs);
    Set<Actor> last = highest(corrected, byAge, hubs);
    byAge.sort(Comparator.comparing(this::arrival));
    List<Cohort> result = new ArrayList<>();
    int begin = 0;
    for (int cohort = 1; cohort <= cohorts; cohort++) {
      int end = wholeDays(byAge, (int) ((long) cohort * byAge.size() / cohorts));
      if (end > begin) {
        List<Actor> own = byAge.subList(begin, end);
        result.add(
            new Cohort(
                arrival(own.get(0)),
                arrival(own.get(own.size() - 1)),
                own.size(),
                Math.min(hubs, byAge.size()) * (double) own.size() / byAge.size(),
                among(own, first),
                among(own, last)));
        begin = end;
      }
    }
    return result;
  }

  private LocalDate arrival(Actor actor) {
    return Objects.requireNonNull(arrivals.get(actor));
  }

  private int wholeDays(List<Actor> byAge, int place) {
    int end = place;
    while (end > 0
        && end < byAge.size()
        && arrival(byAge.get(end)).equals(arrival(byAge.get(end - 1)))) {
      end++;
    }
    return end;
  }

  private static Set<Actor> highest(Scores scores, List<Actor> of, int hubs) {
    List<Actor> actors = List.copyOf(of);
    double[] values = actors.stream().mapToDouble(scores::of).toArray();
    Ranks ranks = Ranks.of(values);
    Set<Actor> highest = new HashSet<>();
    for (int place = 0; place < ranks.size() && ranks.rank(place) <= hubs; place++) {
      highest.add(actors.get(ranks.at(place)));
    }
    return highest;
  }

  private static int among(List<Actor> actors, Set<Actor> hubs) {
    return (int) actors.stream().filter(hubs::contains).count();
  }

  /** {@return how the corrected scores came about} */
  @Override
  public Provenance provenance() {
    return corrected.provenance();
  }

  /** {@return a row for each actor, the highest after the correction first} */
  @Override
  public Table table() {
    return table(Integer.MAX_VALUE);
  }

  private Table table(int most) {
    Ranking after = corrected.top(most);
    Map<Actor, Integer> ranks = new TreeMap<>();
    before.ranked().entries().forEach(entry -> ranks.put(entry.actor(), entry.rank()));
    List<List<Object>> rows = new ArrayList<>();
    for (Ranking.Entry entry : after.entries()) {
      LocalDate arrival = arrivals.get(entry.actor());
      rows.add(
          List.of(
              (entry.shared() ? "=" : "") + entry.rank(),
              entry.actor().code(),
              entry.actor().name(),
              entry.score(),
              ranks.getOrDefault(entry.actor(), 0),
              before.of(entry.actor()),
              arrival == null ? "NA" : arrival.equals(LocalDate.MIN) ? "…" : arrival.toString()));
    }
    List<String> footer = new ArrayList<>();
    if (rows.size() < after.total()) {
      footer.add(rows.size() + " of " + after.total() + " actors");
    }
    corrected.notes().forEach(note -> footer.add("note: " + note));
    return Table.of(
            List.of(
                "rank",
                "code",
                "name",
                "corrected",
                "rank before",
                before.provenance().measure(),
                "arrival"),
            rows)
        .withTitle(provenance().toString())
        .withFooter(String.join("\n", footer));
  }

  /** {@return the first twenty after the correction} */
  @Override
  public String toString() {
    return table(PRINTED).toString();
  }
}
