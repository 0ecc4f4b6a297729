package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.attache.Scores;

/** Numbers of other tools; the head of each file says which. */
final class References {
  private References() {}

  /** The column of a file for one graph, by actor. */
  static Map<String, Double> read(String file, String graph, String column) {
    List<List<String>> rows =
        text(file)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Splitter.on(',').splitToList(line))
            .toList();
    int place = rows.get(0).indexOf(column);
    checkArgument(place >= 0, "no column %s in %s", column, file);
    Map<String, Double> values = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.get(0).equals(graph))
        .forEach(row -> values.put(row.get(1), Double.valueOf(row.get(place))));
    checkArgument(!values.isEmpty(), "no graph %s in %s", graph, file);
    return values;
  }

  /** Fails unless exactly those actors are scored, each as expected to nine digits. */
  static void assertScores(Scores scores, Map<String, Double> expected) {
    Assertions.assertThat(scores.actors()).hasSize(expected.size());
    expected.forEach(
        (code, value) ->
            Assertions.assertThat(scores.of(code)).as(code).isEqualTo(value, Offset.offset(1e-9)));
  }

  private static String text(String file) {
    try {
      return Resources.toString(
          Resources.getResource(References.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
