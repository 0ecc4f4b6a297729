package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources observed: which kinds of tie, when, and which actors or dyads they left out.
 * Unobserved is not absent: outside the coverage there is no answer, never a zero.
 *
 * <p>A history made by hand claims no source and is observed {@linkplain #everything() everywhere}.
 * Kinds are matched by name.
 */
public final class Coverage {

  private static final int DATED = 4;
  private static final Coverage EVERYTHING =
      new Coverage(true, List.of(), List.of(), List.of(), List.of());

  private final boolean unlimited;
  private final List<Observation> observations;
  private final List<Gap> gaps;
  private final List<String> notes;
  private final List<Filter> filters;
  private final Supplier<Map<Actor, List<Gap>>> byActor;

  private Coverage(
      boolean unlimited,
      Collection<Observation> observations,
      Collection<Gap> gaps,
      Collection<String> notes,
      Collection<Filter> filters) {
    this.unlimited = unlimited;
    this.observations = List.copyOf(observations);
    this.gaps = List.copyOf(gaps);
    this.notes = List.copyOf(notes);
    this.filters = List.copyOf(filters);
    this.byActor = Suppliers.memoize(() -> byActor(this.gaps));
  }

  /**
   * A published data set.
   *
   * @param name its title
   * @param edition its version
   * @param sha256 the hash of the file read, in hexadecimal; empty when there is no file
   * @param file the name of the file read, without folders; empty when it is not known
   */
  public record Source(String name, String edition, String sha256, String file) {
    /**
     * A data set of which no file is named.
     *
     * @param name its title
     * @param edition its version
     * @param sha256 the hash of the file read, in hexadecimal; empty when there is no file
     */
    public Source(String name, String edition, String sha256) {
      this(name, edition, sha256, "");
    }

    /** The title, the edition and the file, which tells the files of one data set apart. */
    String words() {
      return file.isEmpty() || file.equals(name) ? toString() : this + ", " + file;
    }

    /** {@return the title and the edition} */
    @Override
    public String toString() {
      return edition.isEmpty() ? name : name + " " + edition;
    }
  }

  /**
   * That a source observed a kind of tie during a spell.
   *
   * @param kind the kind of tie
   * @param spell when
   * @param source who observed it
   */
  public record Observation(TieKind kind, Spell spell, Source source) {}

  /**
   * A hole in what was observed.
   *
   * @param actors one actor, all of whose ties of the kind are unobserved, or the two of a dyad
   * @param kind the kind of tie
   * @param spell when
   * @param why what the source says
   */
  public record Gap(Set<Actor> actors, TieKind kind, Spell spell, String why) {
    /** Refuses anything but one actor or two. */
    public Gap {
      checkArgument(
          actors.size() == 1 || actors.size() == 2, "a gap has one actor or two: %s", actors);
      actors = ImmutableSortedSet.copyOf(actors);
    }

    private boolean concerns(TieKind asked, Actor one, Actor two, Spell when) {
      return kind.name().equals(asked.name())
          && spell.overlaps(when)
          && (actors.size() == 1
              ? actors.contains(one) || actors.contains(two)
              : actors.contains(one) && actors.contains(two));
    }
  }

  private static Map<Actor, List<Gap>> byActor(List<Gap> gaps) {
    Map<Actor, List<Gap>> byActor = new HashMap<>();
    for (Gap gap : gaps) {
      for (Actor actor : gap.actors()) {
        byActor.computeIfAbsent(actor, a -> new ArrayList<>()).add(gap);
      }
    }
    return byActor;
  }

  /** {@return no limit: the coverage of ties made by hand} */
  public static Coverage everything() {
    return EVERYTHING;
  }

  /**
   * {@return the coverage of one source, which observed the kinds during each of the spells}
   *
   * @param source the data set
   * @param kinds the kinds of tie it observed
   * @param spells when, one or more
   */
  public static Coverage of(Source source, Set<TieKind> kinds, List<Spell> spells) {
    checkArgument(!spells.isEmpty(), "%s must have observed some spell", source);
    return new Coverage(
        false,
        kinds.stream()
            .sorted()
            .flatMap(kind -> spells.stream().map(spell -> new Observation(kind, spell, source)))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * {@return what the two observed together}
   *
   * @param other the other coverage
   */
  public Coverage and(Coverage other) {
    return new Coverage(
        unlimited || other.unlimited,
        union(observations, other.observations),
        union(gaps, other.gaps),
        union(notes, other.notes),
        Filter.joined(filters, other.filters));
  }

  private static <T> Set<T> union(List<T> one, List<T> two) {
    return Stream.concat(one.stream(), two.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * {@return this coverage for some kinds only; a kind that no source observed is refused}
   *
   * @param kinds the kinds
   */
  public Coverage only(Collection<TieKind> kinds) {
    Set<String> names = kinds.stream().map(TieKind::name).collect(Collectors.toSet());
    Set<String> known =
        observations.stream()
            .map(o -> o.kind().name())
            .collect(Collectors.toCollection(TreeSet::new));
    checkArgument(
        unlimited || known.containsAll(names),
        "no source observed %s; observed are %s",
        kinds.stream().map(TieKind::name).filter(name -> !known.contains(name)).sorted().toList(),
        known);
    return new Coverage(
        unlimited,
        observations.stream().filter(o -> names.contains(o.kind().name())).toList(),
        gaps.stream().filter(gap -> names.contains(gap.kind().name())).toList(),
        notes,
        filters);
  }

  /**
   * {@return this coverage with further holes}
   *
   * @param further what was not observed
   */
  public Coverage withGaps(Collection<Gap> further) {
    return new Coverage(
        unlimited, observations, union(gaps, ImmutableList.copyOf(further)), notes, filters);
  }

  /**
   * {@return this coverage with remarks for the reader of results}
   *
   * @param further the remarks
   */
  public Coverage withNotes(Collection<String> further) {
    return new Coverage(
        unlimited, observations, gaps, union(notes, ImmutableList.copyOf(further)), filters);
  }

  /** This coverage with each hole replaced by others, or by none. */
  Coverage withGapsAs(Function<Gap, Stream<Gap>> change) {
    return new Coverage(
        unlimited, observations, gaps.stream().flatMap(change).toList(), notes, filters);
  }

  /** This coverage of what one more step left. */
  Coverage filtered(String words, List<Source> by) {
    List<Filter> steps = new ArrayList<>(filters);
    steps.add(new Filter(words, by));
    return new Coverage(unlimited, observations, gaps, notes, steps);
  }

  /** This coverage, all of which was observed. */
  Coverage withoutGaps() {
    return new Coverage(unlimited, observations, List.of(), notes, filters);
  }

  /** {@return whether kinds that no source names count as observed, as for ties made by hand} */
  public boolean isUnlimited() {
    return unlimited;
  }

  /** {@return what was observed, in the order in which sources were joined} */
  public List<Observation> observations() {
    return observations;
  }

  /** {@return the holes} */
  public List<Gap> gaps() {
    return gaps;
  }

  /** {@return remarks of the readers, such as rows read by a stated rule} */
  public List<String> notes() {
    return notes;
  }

  /**
   * {@return the steps from what was read to what is left, in order, such as {@code only DEFENSE};
   * the same taken twice is two; one taken by some of joined histories begins with {@code in part}}
   */
  public List<String> filters() {
    return filters.stream().map(Filter::words).toList();
  }

  /** The sources, and those of the state systems that the ties were cut by. */
  List<Source> allSources() {
    Stream<Source> systems = filters.stream().flatMap(filter -> filter.by().stream());
    return Stream.concat(sources().stream(), systems).distinct().toList();
  }

  /** {@return what to cite for the data, as BibTeX, and this library} */
  public String cite() {
    return Bibtex.of(allSources());
  }

  /** {@return the sources} */
  public List<Source> sources() {
    return observations.stream().map(Observation::source).distinct().toList();
  }

  /**
   * {@return whether ties of the kind were observed on every day of the spell}
   *
   * @param kind the kind of tie
   * @param spell when
   */
  public boolean observes(TieKind kind, Spell spell) {
    List<Observation> own = of(kind);
    return own.isEmpty() ? unlimited : coveredUntil(own, spell).compareTo(spell.end()) >= 0;
  }

  /**
   * {@return whether the tie between two actors was observed on every day of the spell}
   *
   * @param kind the kind of tie
   * @param one an actor
   * @param two another actor
   * @param spell when
   */
  public boolean observes(TieKind kind, Actor one, Actor two, Spell spell) {
    return observes(kind, spell)
        && Stream.of(one, two)
            .flatMap(actor -> byActor.get().getOrDefault(actor, List.of()).stream())
            .noneMatch(gap -> gap.concerns(kind, one, two, spell));
  }

  /** This coverage, in which a tie assumed by the user may be of any of these kinds. */
  Coverage whatIf(Set<TieKind> kinds) {
    List<TieKind> unknown = kinds.stream().filter(kind -> of(kind).isEmpty()).toList();
    if (unlimited || unknown.isEmpty()) {
      return this;
    }
    Source assumed = new Source("what-if", "", "");
    Coverage more = of(assumed, Set.copyOf(unknown), List.of(Spell.ALWAYS));
    return new Coverage(false, union(observations, more.observations), gaps, notes, filters);
  }

  /** Shared memberships are as observed as the memberships they come from. */
  Coverage projected() {
    List<TieKind> from = List.of(TieKind.MEMBERSHIP, TieKind.ASSOCIATE, TieKind.OBSERVER);
    List<Observation> derived =
        from.stream()
            .flatMap(kind -> of(kind).stream())
            .map(o -> new Observation(TieKind.COMEMBERSHIP, o.spell(), o.source()))
            .toList();
    List<Gap> holes =
        gaps.stream()
            .filter(gap -> from.stream().anyMatch(k -> k.name().equals(gap.kind().name())))
            .map(g -> new Gap(members(g), TieKind.COMEMBERSHIP, g.spell(), g.why()))
            .toList();
    return new Coverage(
        unlimited, union(observations, derived), union(gaps, holes), notes, filters);
  }

  /** Whose shared memberships a gap leaves open: the member's, when its institution is named. */
  private static Set<Actor> members(Gap gap) {
    Set<Actor> members = new LinkedHashSet<>(gap.actors());
    members.removeIf(actor -> gap.actors().size() == 2 && actor instanceof Institution);
    return members.isEmpty() ? gap.actors() : members;
  }

  /** Refuses a spell on which some kind was not observed, naming the source and its last date. */
  void require(Spell spell) {
    Set<TieKind> kinds = new TreeSet<>();
    observations.forEach(o -> kinds.add(o.kind()));
    for (TieKind kind : kinds) {
      checkArgument(
          observes(kind, spell),
          "%s is outside what was observed: %s; ask within it, or narrow the kinds with only(…)",
          spell.label(),
          description(kind));
    }
  }

  private String description(TieKind kind) {
    List<Observation> own = of(kind);
    return kind
        + " "
        + (own.size() > DATED ? labels(own) : dates(own).collect(Collectors.joining(", ")));
  }

  private static Stream<String> dates(List<Observation> own) {
    return own.stream()
        .map(o -> o.spell().start() + " to " + o.spell().lastDay() + " by " + o.source());
  }

  /** Many spells, as of a source that looked every few years, are told in short. */
  private static String labels(List<Observation> own) {
    Map<Source, Set<String>> labels = new LinkedHashMap<>();
    for (Observation o : own) {
      labels.computeIfAbsent(o.source(), s -> new LinkedHashSet<>()).add(o.spell().label());
    }
    return labels.entrySet().stream()
        .map(source -> String.join(", ", source.getValue()) + " by " + source.getKey())
        .collect(Collectors.joining(", "));
  }

  private List<Observation> of(TieKind kind) {
    return observations.stream()
        .filter(o -> o.kind().name().equals(kind.name()))
        .sorted(Comparator.comparing(o -> o.spell().start()))
        .toList();
  }

  /** The first unobserved day at or after the spell's start. */
  private static LocalDate coveredUntil(List<Observation> byStart, Spell spell) {
    LocalDate reached = spell.start();
    for (Observation o : byStart) {
      if (o.spell().contains(reached)) {
        reached = o.spell().end();
      }
    }
    return reached;
  }

  /** The years all kinds were observed in by at least one source, or empty when unlimited. */
  String label() {
    List<Spell> spells =
        observations.stream()
            .map(Observation::spell)
            .distinct()
            .sorted(Comparator.comparing(Spell::start).thenComparing(Spell::end))
            .toList();
    if (spells.size() > DATED) {
      Spell last = spells.get(spells.size() - 1);
      Spell whole = new Spell(spells.get(0).start(), last.end());
      return whole.label() + " in " + spells.size() + " spells";
    }
    return spells.stream().map(Spell::label).distinct().collect(Collectors.joining(", "));
  }

  /** {@return the sources with their spells, the number of gaps and the notes} */
  @Override
  public String toString() {
    if (observations.isEmpty()) {
      return "Coverage: no source, everything taken as observed";
    }
    StringBuilder text = new StringBuilder("Coverage");
    observations.stream()
        .map(Observation::kind)
        .sorted()
        .map(this::description)
        .distinct()
        .forEach(line -> text.append("\n  ").append(line));
    if (!gaps.isEmpty()) {
      text.append("\n  ").append(Words.count(gaps.size(), "gap"));
    }
    notes.forEach(note -> text.append("\n  note: ").append(note));
    return Page.of(text.toString());
  }
}
