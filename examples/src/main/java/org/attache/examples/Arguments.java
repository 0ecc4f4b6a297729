package org.attache.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.io.figure.Figure;

/**
 * What a program was asked.
 *
 * @param words those without options, in order
 * @param options the options, each with the value after it, empty where it takes none
 */
record Arguments(List<String> words, Map<String, String> options) {
  private static final String TO =
      """
        --to FILE   where to draw, an .svg, .png or .html, by default in the folder target
      """;
  private static final String DATA =
      """
        --data DIR  the folder of your Correlates of War downloads (states and alliances), in
                    subfolders or not; without it the sample data are used
      """;
  private static final String HELP =
      """
        --help      this text
      """;

  private static final Pattern OPTION = Pattern.compile("(?m)^ +(--\\w+)(?: ([A-Z]+)\\b)?");
  private static final Map<String, String> NEEDS = Map.of("DIR", "a folder", "FILE", "a file");

  /** What many help texts say alike: of options named above, those not explained. */
  static String explained(String help) {
    Set<String> own = known(help).keySet();
    return (help.contains("--to FILE") && !own.contains("--to") ? TO : "")
        + (help.contains("--data DIR") && !own.contains("--data") ? DATA : "")
        + HELP;
  }

  /** Reads arguments; the options are those that the help text explains. */
  static Arguments of(List<String> args, String help) {
    Map<String, String> known = known(help);
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      if (!arg.startsWith("-")) {
        words.add(arg);
      } else if (known.containsKey(arg)) {
        options.put(arg, value(arg, known.get(arg), rest));
      } else {
        throw new IllegalArgumentException("no option " + arg);
      }
    }
    return new Arguments(List.copyOf(words), Map.copyOf(options));
  }

  /** The options a help text explains, each with what it needs. */
  private static Map<String, String> known(String help) {
    return OPTION
        .matcher(help)
        .results()
        .collect(Collectors.toMap(line -> line.group(1), Arguments::value));
  }

  private static String value(MatchResult line) {
    return line.group(2) == null ? "" : line.group(2);
  }

  private static String value(String option, String kind, Iterator<String> rest) {
    if (kind.isEmpty()) {
      return "";
    }
    String value = rest.hasNext() ? rest.next() : "--";
    if (value.startsWith("--")) {
      throw new IllegalArgumentException(option + " needs " + NEEDS.get(kind));
    }
    return value;
  }

  /** These arguments, if they have no more words than a program knows what to do with. */
  Arguments atMost(int most, String what) {
    if (words.size() > most) {
      throw new IllegalArgumentException(what + ", not " + String.join(" ", words));
    }
    return this;
  }

  String word(int place, String otherwise) {
    return place < words.size() ? words.get(place) : otherwise;
  }

  int year(int place, int otherwise) {
    return place < words.size() ? year(words.get(place)) : otherwise;
  }

  static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a year such as 1914, not " + text, e);
    }
  }

  Optional<Path> path(String option) {
    return Optional.ofNullable(options.get(option)).map(Path::of);
  }

  /** The folder of downloads, if one is named. */
  Optional<Path> data() {
    return path("--data");
  }

  /** The downloads, else the sample. */
  World world() {
    return data().map(World::in).orElseGet(Sample::world);
  }

  /** Draws a picture where the arguments say, and tells where that is. */
  String drawn(Figure figure, String name) {
    Path file = path("--to").orElse(Path.of("target", name + ".svg"));
    figure.write(file);
    return "Drawn: " + file;
  }
}
