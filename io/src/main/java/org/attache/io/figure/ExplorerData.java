package org.attache.io.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieKind;

/**
 * What the page knows, as one object of lists whose entries are told by their place: {@code years}
 * first, last, whether they are meant; {@code kinds} name, words, colour, whether directed, whether
 * negative, years unobserved; {@code actors} code, name, type, years; {@code lines} lower and
 * higher actor, whether negative; {@code ties} from, to, set of kinds, first and last year, first
 * and last day as numbers in {@code dates} or −1, weight; {@code gaps} kind, first and last year,
 * reason, one or two actors; {@code colours} title, colour and name of each, the colour and name of
 * each actor; {@code sizes} as {@link ExplorerSizes#data}; both are empty where not asked for.
 */
final class ExplorerData {
  private final TieRuns runs;
  private final boolean dated;
  private final List<TieKind> kinds;
  private final Map<Actor, Integer> places = new HashMap<>();
  private final Map<Set<TieKind>, Integer> kindSets = new LinkedHashMap<>();
  private final Map<String, Integer> dates = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  private ExplorerData(TieRuns runs, boolean dated) {
    this.runs = runs;
    this.dated = dated;
    this.kinds = runs.kinds();
    runs.actors().forEach(actor -> places.put(actor, places.size()));
  }

  /** The JSON; one graph, which is not dated, has a year of its own. */
  static String of(
      TieRuns runs, boolean dated, ExplorerPicture picture, ExplorerLook look, Coverage coverage) {
    List<Object> sizes =
        look.sizes().map(scores -> scores.data(runs, picture.sizes())).orElse(List.of());
    return new ExplorerData(runs, dated).json(picture, sizes, coverage.gaps());
  }

  private String json(ExplorerPicture picture, List<Object> sizes, List<Coverage.Gap> gaps) {
    NetworkColours colours = NetworkColours.of(runs.actors(), kinds);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("years", List.of(runs.first(), runs.last(), dated));
    parts.put("unobserved", runs.unobserved());
    parts.put("kinds", kinds.stream().map(kind -> kind(kind, colours.ofKind(kind))).toList());
    parts.put("actors", runs.actors().stream().map(this::actor).toList());
    parts.put("lines", picture.links().stream().map(ExplorerData::line).toList());
    parts.put("ties", ties());
    parts.put("gaps", gaps.stream().filter(this::isShown).map(this::gap).toList());
    parts.put("kindSets", kindSets.keySet().stream().map(this::numbers).toList());
    parts.put("dates", List.copyOf(dates.keySet()));
    parts.put("reasons", List.copyOf(reasons.keySet()));
    parts.put("colours", picture.colouring().map(this::colours).orElse(List.of()));
    parts.put("sizes", sizes);
    StringBuilder json = new StringBuilder("{");
    parts.forEach(
        (name, value) ->
            json.append(json.length() > 1 ? ",\n" : "\n")
                .append(Json.of(name))
                .append(':')
                .append(Json.of(value)));
    return json.append("\n}").toString();
  }

  private List<Object> colours(Colouring colouring) {
    List<Object> keys = new ArrayList<>();
    colouring.keys().forEach(key -> keys.add(List.of(key.colour(), key.name())));
    List<Object> each = new ArrayList<>();
    for (int v = 0; v < runs.actors().size(); v++) {
      each.add(List.of(colouring.colour(v), colouring.name(v)));
    }
    return List.of(colouring.title(), keys, each);
  }

  private List<Object> kind(TieKind kind, String colour) {
    return List.of(
        kind.name(),
        Wording.of(kind),
        colour,
        kind.directed(),
        NetworkColours.isDashed(kind),
        runs.unobserved(kind));
  }

  private List<Object> actor(Actor actor) {
    return List.of(actor.code(), actor.name(), Wording.type(actor), runs.yearsOf(actor));
  }

  private static List<Object> line(Link line) {
    return List.of(line.one(), line.other(), NetworkColours.isDashed(line.lead()));
  }

  private List<List<Object>> ties() {
    List<List<Object>> rows = new ArrayList<>();
    List<Tie> ties = runs.ties();
    List<List<List<Integer>>> years = runs.yearsOfTies();
    for (int i = 0; i < ties.size(); i++) {
      for (List<Integer> run : years.get(i)) {
        rows.add(tie(ties.get(i), run));
      }
    }
    return rows;
  }

  private List<Object> tie(Tie tie, List<Integer> run) {
    List<Object> row = new ArrayList<>();
    row.add(places.get(tie.from()));
    row.add(places.get(tie.to()));
    row.add(number(kindSets, tie.kinds()));
    row.addAll(run);
    row.add(date(tie.spell().start()));
    row.add(date(tie.spell().lastDay()));
    if (tie.weight() != 1) {
      row.add(BigDecimal.valueOf(tie.weight()).round(new MathContext(4)).doubleValue());
    }
    return row;
  }

  private int date(LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return open ? -1 : number(dates, day.toString());
  }

  private static <T> int number(Map<T, Integer> numbers, T key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  private List<Integer> numbers(Collection<TieKind> some) {
    return some.stream().map(kinds::indexOf).sorted().toList();
  }

  private boolean isShown(Coverage.Gap gap) {
    Spell shown = dated ? Spell.years(runs.first(), runs.last()) : Spell.ALWAYS;
    return gap.spell().overlaps(shown)
        && kinds.contains(gap.kind())
        && places.keySet().containsAll(gap.actors());
  }

  private List<Object> gap(Coverage.Gap gap) {
    List<Object> row = new ArrayList<>();
    row.add(kinds.indexOf(gap.kind()));
    row.add(dated ? Math.max(runs.first(), gap.spell().start().getYear()) : runs.first());
    row.add(dated ? Math.min(runs.last(), gap.spell().lastDay().getYear()) : runs.last());
    row.add(number(reasons, gap.why()));
    gap.actors().forEach(actor -> row.add(places.get(actor)));
    return row;
  }
}
