package org.attache;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param filters the steps from the data sets to the graph, in order, such as {@code only DEFENSE};
 *     ties of the window are taken after them. Told by {@link #table} and {@link #json}, not in the
 *     line
 * @param sources the data sets behind the graph, those of its state system among them
 * @param seed the seed of replicated random work, where there was any
 * @param version the version of this library
 */
public record Provenance(
    String measure,
    Map<String, String> options,
    Spell window,
    List<String> filters,
    List<Coverage.Source> sources,
    OptionalLong seed,
    String version) {

  static final String VERSION = readVersion();

  /** Copies the options and sources. */
  public Provenance {
    options = ImmutableMap.copyOf(options);
    filters = List.copyOf(filters);
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
        graph.coverage().filters(),
        graph.coverage().allSources(),
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
    return new Provenance(
        measure,
        options,
        window,
        history.coverage().filters(),
        history.coverage().allSources(),
        OptionalLong.empty(),
        VERSION);
  }

  /**
   * {@return the provenance of random work}
   *
   * @param seed the seed that gives the same digits again
   */
  public Provenance withSeed(long seed) {
    return new Provenance(
        measure, options, window, filters, sources, OptionalLong.of(seed), version);
  }

  /**
   * {@return the provenance of what was made of this}
   *
   * @param measure what that is
   */
  public Provenance withMeasure(String measure) {
    return new Provenance(measure, options, window, filters, sources, seed, version);
  }

  /**
   * {@return the provenance with other options}
   *
   * @param options the choices that shaped the result, in the order to print them
   */
  public Provenance withOptions(Map<String, String> options) {
    return new Provenance(measure, options, window, filters, sources, seed, version);
  }

  /**
   * {@return the provenance with more data sets beside those there are, each once}
   *
   * @param more the data sets, such as those of the numbers of actors
   */
  public Provenance withSources(Collection<Coverage.Source> more) {
    List<Coverage.Source> all = Stream.concat(sources.stream(), more.stream()).distinct().toList();
    return new Provenance(measure, options, window, filters, all, seed, version);
  }

  /**
   * What was made of several results: their data sets, each once, the steps that all took, in part
   * those that some did, and their seed where there is one only.
   */
  static Provenance together(
      String measure, Map<String, String> options, Spell window, Collection<Provenance> parts) {
    List<Long> seeds =
        parts.stream().flatMap(part -> part.seed.stream().boxed()).distinct().toList();
    return new Provenance(
        measure,
        options,
        window,
        parts.stream().map(part -> part.filters).reduce(Filter::joinedWords).orElse(List.of()),
        parts.stream().flatMap(part -> part.sources.stream()).distinct().toList(),
        seeds.size() == 1 ? OptionalLong.of(seeds.get(0)) : OptionalLong.empty(),
        VERSION);
  }

  /** From the first start to the last end of the times of all. */
  static Spell span(Collection<Provenance> parts) {
    LocalDate start = LocalDate.MAX;
    LocalDate end = LocalDate.MIN;
    for (Provenance part : parts) {
      start = part.window.start().isBefore(start) ? part.window.start() : start;
      end = part.window.end().isAfter(end) ? part.window.end() : end;
    }
    return new Spell(start, end);
  }

  /** The measure with its options. */
  String words() {
    return words(measure, options);
  }

  /** {@return what to cite, as BibTeX: the data sets, the publications of the method, Attaché} */
  public String cite() {
    return Bibtex.of(this);
  }

  /** {@return the whole account, a row a choice, a step and a data set, the files' hashes below} */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("measure", measure));
    options.forEach((name, choice) -> rows.add(List.of(name, choice)));
    rows.add(List.of("window", window.label()));
    filters.forEach(step -> rows.add(List.of("filter", step)));
    sources.forEach(source -> rows.add(List.of("source", source.words())));
    seed.ifPresent(start -> rows.add(List.of("seed", Long.toString(start))));
    rows.add(List.of("Attaché", version));
    List<String> hashes =
        sources.stream()
            .filter(source -> !source.sha256().isEmpty())
            .map(source -> hashed(source) + ": SHA-256 " + source.sha256())
            .toList();
    return Table.of(List.of("of the result", "what"), rows)
        .withTitle("how " + measure + " came about")
        .withFooter(String.join("\n", hashes));
  }

  /**
   * The whole account as one JSON object, the same in every locale:
   *
   * <pre>{@code
   * {"measure": "betweenness",
   *  "options": {"length": "hops"},
   *  "window": {"label": "1914", "start": "1914-01-01", "end": "1915-01-01"},
   *  "filters": ["only DEFENSE"],
   *  "sources": [{"name": "…", "edition": "…", "sha256": "…", "file": "…"}],
   *  "seed": null,
   *  "version": "…"}
   * }</pre>
   *
   * <p>The end is the day after the last; an open start or end is null, and so is the seed where
   * nothing was random.
   *
   * @return the object, in one line
   */
  public String json() {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    json.put("measure", measure).put("options", options).put("window", times());
    json.put("filters", filters);
    json.put("sources", sources.stream().map(Provenance::fields).toList());
    json.put("seed", seed.isPresent() ? (Object) seed.getAsLong() : Json.Raw.NULL);
    return Json.of(json.put("version", version).buildOrThrow());
  }

  private Map<String, Object> times() {
    Object start = window.isUnbegun() ? Json.Raw.NULL : window.start();
    Object end = window.isOpen() ? Json.Raw.NULL : window.end();
    return ImmutableMap.of("label", window.label(), "start", start, "end", end);
  }

  private static Map<String, String> fields(Coverage.Source source) {
    return ImmutableMap.of(
        "name", source.name(),
        "edition", source.edition(),
        "sha256", source.sha256(),
        "file", source.file());
  }

  /** What has the hash. */
  private static String hashed(Coverage.Source source) {
    return source.file().isEmpty() ? source.toString() : source.file();
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
