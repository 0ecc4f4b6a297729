package org.attache.coalition;

import static java.lang.Math.min;

import java.util.ArrayList;
import java.util.List;
import org.attache.Run;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/**
 * Searches from every pivotal state, one after the other or in words, whichever looks at fewer
 * ties; both tell the same to the last digit.
 */
final class GatheringSearch {
  private static final int MOST_JOBS = 64;

  private final Rows rows;
  private final boolean[] counted;
  private final boolean[] passed;
  private final SplitNumbers capability;
  private final int[] sources;
  private final int hops;
  private final boolean near;

  /** Those passed lead on to their partners without a hop, unless the search begins there. */
  GatheringSearch(
      Rows rows,
      boolean[] counted,
      boolean[] passed,
      SplitNumbers capability,
      int[] sources,
      int hops) {
    this.rows = rows;
    this.counted = counted;
    this.passed = passed;
    this.capability = capability;
    this.sources = sources;
    this.hops = hops;
    this.near = NearSearch.isShorter(rows, passed, sources, hops);
  }

  /** What each pivotal state has alone, within one hop and so on. */
  List<List<PivotalReach.Hop>> run(Run run) {
    int words = (sources.length + Long.SIZE - 1) / Long.SIZE;
    int jobs = min(words, MOST_JOBS);
    return run
        .each(jobs, job -> words(begin(job, words, jobs), begin(job + 1, words, jobs)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static int begin(int job, int words, int jobs) {
    return (int) ((long) job * words / jobs);
  }

  private List<List<PivotalReach.Hop>> words(int first, int last) {
    List<List<PivotalReach.Hop>> found = new ArrayList<>();
    Search search =
        near ? inTurn(new NearSearch(rows, passed)) : together(new WordSearch(rows, passed));
    for (int word = first; word < last; word++) {
      Run.stopIfInterrupted();
      int begin = word * Long.SIZE;
      int end = min(begin + Long.SIZE, sources.length);
      GatheringTally tally = new GatheringTally(counted, capability);
      search.from(begin, end, tally);
      for (int i = begin; i < end; i++) {
        found.add(tally.byHop(sources[i], i - begin));
      }
    }
    return found;
  }

  /** From the sources of one word. */
  @FunctionalInterface
  private interface Search {
    void from(int begin, int end, WordSearch.Reached reached);
  }

  private Search together(WordSearch search) {
    return (begin, end, reached) -> search.from(sources, begin, end, hops, reached);
  }

  private Search inTurn(NearSearch search) {
    return (begin, end, reached) -> {
      for (int i = begin; i < end; i++) {
        search.from(sources[i], hops, 1L << (i - begin), reached);
      }
    };
  }
}
