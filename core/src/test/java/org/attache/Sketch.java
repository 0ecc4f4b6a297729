package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small graphs of states, drawn in a line of text: {@code "a-b b-c:2 c>d e"} has two partnerships,
 * one of strength 2, an export and an isolate.
 */
public final class Sketch {
  private static final Pattern TIE = Pattern.compile("(\\w+)([->])(\\w+)(?::([\\d.eE+-]+))?");

  private Sketch() {}

  public static TieGraph of(String text) {
    List<Tie> ties = new ArrayList<>();
    Set<Actor> actors = new TreeSet<>();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
      Matcher matcher = TIE.matcher(word);
      if (matcher.matches()) {
        Tie tie = tie(matcher);
        ties.add(tie);
        actors.addAll(List.of(tie.from(), tie.to()));
      } else {
        checkArgument(word.matches("\\w+"), "no tie and no actor: %s", word);
        actors.add(state(word));
      }
    }
    return TieGraph.of(ties).among(actors);
  }

  private static Tie tie(Matcher matcher) {
    TieKind kind = matcher.group(2).equals(">") ? TieKind.TRADE : TieKind.PARTNERSHIP;
    Tie tie = Tie.of(state(matcher.group(1)), state(matcher.group(3)), kind);
    return matcher.group(4) == null ? tie : tie.withWeight(Double.parseDouble(matcher.group(4)));
  }

  public static State state(String code) {
    return new State(code, "State " + code);
  }

  /** The state of that number; up to 10,000 of them are in the order of their numbers. */
  public static String code(int number) {
    return "s" + (10_000 + number);
  }

  /** The first state is the hub. */
  public static TieGraph star(int n) {
    return drawn(n, IntStream.range(1, n).mapToObj(i -> link(0, i)));
  }

  public static TieGraph path(int n) {
    return drawn(n, IntStream.range(1, n).mapToObj(i -> link(i - 1, i)));
  }

  public static TieGraph cycle(int n) {
    return drawn(n, IntStream.range(0, n).mapToObj(i -> link(i, (i + 1) % n)));
  }

  public static TieGraph complete(int n) {
    return drawn(
        n,
        IntStream.range(0, n)
            .boxed()
            .flatMap(i -> IntStream.range(i + 1, n).mapToObj(j -> link(i, j))));
  }

  private static TieGraph drawn(int n, Stream<String> links) {
    Stream<String> actors = IntStream.range(0, n).mapToObj(Sketch::code);
    return of(String.join(" ", Stream.concat(actors, links).toList()));
  }

  private static String link(int from, int to) {
    return code(from) + "-" + code(to);
  }
}
