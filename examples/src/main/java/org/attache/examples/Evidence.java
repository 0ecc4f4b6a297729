package org.attache.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.io.Cow;
import org.attache.io.CowKinds;
import org.attache.io.Waves;

/**
 * What recruitment is computed from: alliances, and of the files that lie in the folder the
 * memberships of intergovernmental organisations, missions, disputes and capabilities.
 */
final class Evidence {

  /** For how many years a dispute with force keeps two states apart. */
  static final int YEARS_APART = 5;

  private final World world;
  private final TieHistory memberships;
  private final Optional<TieHistory> missions;
  private final Optional<TieHistory> waves;
  private final Optional<TieHistory> disputes;
  private final Optional<Attributes> capabilities;

  /** The published files of the folder; without one, the ties of the world alone. */
  Evidence(World world, Optional<Path> folder) {
    this.world = world;
    Optional<Cow> cow = folder.map(Cow::in);
    List<String> names = folder.map(Evidence::names).orElse(List.of());
    this.memberships =
        read(cow, names, "state_year_formatv", Cow::igoMemberships)
            .map(all -> all.only(TieKind.MEMBERSHIP))
            .orElse(world.memberships().only(TieKind.MEMBERSHIP));
    this.missions =
        read(cow, names, "Diplomatic_Exchange_", all -> all.diplomaticExchange(Waves.CARRIED))
            .map(all -> all.only(TieKind.REPRESENTATION));
    this.waves = read(cow, names, "Diplomatic_Exchange_", Cow::diplomaticExchange);
    this.disputes = read(cow, names, "MIDA ", Cow::disputes);
    this.capabilities = read(cow, names, "NMC", Cow::capabilities);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Optional<T> read(
      Optional<Cow> cow, List<String> names, String prefix, Function<Cow, T> reader) {
    boolean there = names.stream().anyMatch(name -> name.startsWith(prefix));
    return there ? cow.map(reader) : Optional.empty();
  }

  /** All positive ties that were observed in a year, between members of the system. */
  TieGraph graph(int year) {
    TieHistory all = world.alliances();
    if (observes(memberships, TieKind.MEMBERSHIP, year)) {
      all = all.and(memberships);
    }
    if (missions.isPresent() && observes(missions.get(), TieKind.REPRESENTATION, year)) {
      all = all.and(missions.get());
    }
    return all.among(world.states()).at(year);
  }

  private static boolean observes(TieHistory history, TieKind kind, int year) {
    return history.coverage().observes(kind, Spell.year(year));
  }

  /** How old what is known of a year is. */
  String ages(int year) {
    List<String> told = new ArrayList<>();
    told.add("alliances of " + year);
    told.add(
        observes(memberships, TieKind.MEMBERSHIP, year)
            ? "memberships of " + year
            : "no memberships, unobserved in " + year);
    told.add(waves.map(own -> missions(own, year)).orElse("no missions"));
    told.add(knowsDisputes(year) ? "disputes of " + yearsApart(year) : "no disputes");
    told.add(capability(year).isPresent() ? "capabilities of " + year : "no capabilities");
    return String.join("; ", told);
  }

  private String missions(TieHistory own, int year) {
    if (!observes(missions.orElseThrow(), TieKind.REPRESENTATION, year)) {
      return "no missions, unobserved in " + year;
    }
    int wave = year;
    while (!observes(own, TieKind.REPRESENTATION, wave)) {
      wave--;
    }
    return "missions of " + wave + (wave == year ? "" : ", " + (year - wave) + " years old");
  }

  /** Capabilities, if any state's were observed in the year. */
  Optional<Attributes> capability(int year) {
    return capabilities.filter(
        all ->
            world.states().states().stream()
                .anyMatch(state -> all.value("cinc", state, year).isPresent()));
  }

  /** The years before, in words. */
  static String yearsApart(int year) {
    return (year - YEARS_APART) + "–" + (year - 1);
  }

  private static Spell before(int year) {
    return Spell.years(year - YEARS_APART, year - 1);
  }

  /** Whether the disputes of the years before were observed. */
  boolean knowsDisputes(int year) {
    return disputes
        .filter(all -> all.coverage().observes(TieKind.DISPUTE, before(year)))
        .isPresent();
  }

  /** The disputes in the years before in which force was used. */
  List<Tie> disputes(int year) {
    return disputes
        .filter(all -> knowsDisputes(year))
        .map(all -> all.only(CowKinds.FORCE, CowKinds.WAR).during(before(year)).ties())
        .orElse(List.of());
  }

  /** A sentence on what venues are, where they are from other sources than the pacts. */
  String venues() {
    List<Coverage.Source> own = memberships.coverage().sources();
    return world.memberships().coverage().sources().containsAll(own)
        ? ""
        : " Venues are the institutions of "
            + own.stream().map(Object::toString).distinct().collect(Collectors.joining("; "))
            + ", not the pacts.";
  }

  /** What the readers remarked on the data, each remark once. */
  List<String> notes() {
    Stream<TieHistory> others = Stream.of(missions, disputes).flatMap(Optional::stream);
    return Stream.concat(Stream.of(world.alliances(), memberships), others)
        .flatMap(history -> history.coverage().notes().stream())
        .distinct()
        .toList();
  }

  /** The data sets of alliances, and of disputes where those before a year are known. */
  List<Coverage.Source> sources(int year) {
    List<Coverage.Source> sources = new ArrayList<>(world.alliances().coverage().sources());
    disputes
        .filter(all -> knowsDisputes(year))
        .ifPresent(all -> sources.addAll(all.coverage().sources()));
    return sources;
  }

  /** With whom a state was in a dispute in which force was used, in the years before. */
  List<Actor> apart(State state, int year) {
    return disputes(year).stream()
        .filter(tie -> tie.touches(state))
        .map(tie -> tie.other(state))
        .distinct()
        .sorted()
        .toList();
  }

  /** Pledges to defend in a year, between members of the system. */
  TieGraph pledges(int year) {
    return world.alliances().only(TieKind.DEFENSE).among(world.states()).at(year);
  }
}
