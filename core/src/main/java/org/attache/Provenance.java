package org.attache;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a result came about, for printing and citing.
 *
 * @param measure what was computed, in the field's word
 * @param options the choices that shaped it, in the order to print them
 * @param window the time the graph was cut for; {@link Spell#ALWAYS} for none
 * @param sources the data sets behind the graph
 * @param seed the seed of replicated random work, where there was any
 * @param version the version of this library
 */
public record Provenance(
    String measure,
    Map<String, String> options,
    Spell window,
    List<Coverage.Source> sources,
    OptionalLong seed,
    String version) {

  private static final String VERSION = readVersion();

  /** Copies the options and sources. */
  public Provenance {
    options = ImmutableMap.copyOf(options);
    sources = List.copyOf(sources);
  }

  /**
   * {@return the provenance of an exact measure on a graph}
   *
   * @param measure what was computed
   * @param options the choices that shaped it, in the order to print them
   * @param graph the graph it was computed on
   */
  public static Provenance of(String measure, Map<String, String> options, TieGraph graph) {
    return new Provenance(
        measure,
        options,
        graph.window(),
        graph.coverage().sources(),
        OptionalLong.empty(),
        VERSION);
  }

  /**
   * {@return the provenance of an exact measure on a history}
   *
   * @param measure what was computed
   * @param options the choices that shaped it, in the order to print them
   * @param history the history it was computed on
   * @param window the time that was looked at
   */
  public static Provenance of(
      String measure, Map<String, String> options, TieHistory history, Spell window) {
    List<Coverage.Source> sources = history.coverage().sources();
    return new Provenance(measure, options, window, sources, OptionalLong.empty(), VERSION);
  }

  /**
   * {@return the provenance of random work}
   *
   * @param seed the seed that gives the same digits again
   */
  public Provenance withSeed(long seed) {
    return new Provenance(measure, options, window, sources, OptionalLong.of(seed), version);
  }

  /**
   * {@return the provenance of what was made of this}
   *
   * @param measure what that is
   */
  public Provenance withMeasure(String measure) {
    return new Provenance(measure, options, window, sources, seed, version);
  }

  /**
   * {@return the provenance with other options}
   *
   * @param options the choices that shaped the result, in the order to print them
   */
  public Provenance withOptions(Map<String, String> options) {
    return new Provenance(measure, options, window, sources, seed, version);
  }

  /**
   * {@return the provenance with more data sets beside those there are, each once}
   *
   * @param more the data sets, such as those of the numbers of actors
   */
  public Provenance withSources(Collection<Coverage.Source> more) {
    List<Coverage.Source> all = Stream.concat(sources.stream(), more.stream()).distinct().toList();
    return new Provenance(measure, options, window, all, seed, version);
  }

  private static String readVersion() {
    try (InputStream file = Provenance.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (file != null) {
        properties.load(file);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same line, with the number of actors that were scored. */
  String of(int actors) {
    return line(" of " + Words.count(actors, "actor"));
  }

  /**
   * {@return the measure with its options, the time if any was cut out, the sources and the
   * library's version}
   */
  @Override
  public String toString() {
    return line("");
  }

  /**
   * {@return how a measure with its options prints, such as {@code betweenness (length hops)}}
   *
   * @param measure what is computed
   * @param options the choices that shape it
   */
  public static String words(String measure, Map<String, String> options) {
    String choices =
        options.entrySet().stream()
            .map(option -> option.getKey() + " " + option.getValue())
            .collect(Collectors.joining(", "));
    return choices.isEmpty() ? measure : measure + " (" + choices + ")";
  }

  /** The time after a comma; nothing where no time was cut out. */
  String when() {
    return window.equals(Spell.ALWAYS) ? "" : ", " + window.label();
  }

  private String line(String whom) {
    return words(measure, options)
        + whom
        + when()
        + sources.stream().map(source -> "; " + source).distinct().collect(Collectors.joining())
        + (seed.isPresent() ? "; seed " + seed.getAsLong() : "")
        + "; Attaché "
        + version;
  }
}
