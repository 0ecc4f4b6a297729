package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.TieGraph;

/** Puts a network drawing together: lines below, then actors, then words. */
final class NetworkPicture {
  private static final double PAPER_SHARE = 0.75;
  private static final double CLOSEST = 5;
  private static final double FLAT = 0.3;

  private final TieGraph graph;
  private final NetworkLook look;
  private final List<Actor> actors;
  private final List<Link> links;
  private final Neighbours tied;
  private final NetworkColours colours;
  private final NodeSizes sizes;
  private final double[] reach;
  private final double textSize;

  NetworkPicture(TieGraph graph, NetworkLook look) {
    this.graph = graph;
    this.look = look;
    this.actors = graph.actors();
    this.links = Links.of(graph);
    this.tied = neighbours();
    this.colours = NetworkColours.of(actors, links, look.labelling());
    double room = PAPER_SHARE * look.width() * look.height() / Math.max(1, actors.size());
    this.sizes = NodeSizes.of(graph, look.sizes(), tied, room);
    this.reach = new double[actors.size()];
    Arrays.setAll(reach, v -> Shapes.reach(actors.get(v), sizes.radius(v)) + 0.5);
    boolean small = actors.size() > 120 && !Sheet.isNarrow(look.width());
    this.textSize = actors.size() <= 40 ? 11 : small ? 9 : 10;
  }

  private Neighbours neighbours() {
    List<Link> pairs = links.stream().filter(link -> link.lane() == 0).toList();
    return Neighbours.of(
        actors.size(),
        pairs.stream().mapToInt(Link::one).toArray(),
        pairs.stream().mapToInt(Link::other).toArray());
  }

  Figure figure() {
    Legend whole = new NetworkLegend(actors, links, colours, sizes, look).legend();
    List<String> longest = new ArrayList<>(caption(actors.size()));
    Legend legend = sheet(whole, longest).fittingLegend();
    Box page = sheet(legend, longest).plot();
    Set<Integer> wished = wished();
    List<String> texts = texts(wished);
    IsolateRows isolates = new IsolateRows(isolates(), texts, reach, textSize, page);
    double foot = isolates.height();
    Box box = new Box(page.x(), page.y(), page.width(), Math.max(1, page.height() - foot));
    Point[] places = NetworkLayout.of(tied, reach, space(box), inner(box, texts), look.seed());
    isolates.place(places);

    List<Mark> marks = new ArrayList<>(lines(places, box));
    marks.addAll(circles(places));
    marks.addAll(isolates.words(places));
    LabelPlacing labels = labels(places, box);
    long leftOut = label(labels, texts) + isolates.unnamed();
    marks.addAll(labels.placed());
    return sheet(legend, caption(leftOut)).figure(marks);
  }

  private Sheet sheet(Legend legend, List<String> caption) {
    return new Sheet(look.width(), look.height(), look.title(), legend, caption);
  }

  private List<Integer> isolates() {
    return IntStream.range(0, actors.size()).filter(v -> tied.degree(v) == 0).boxed().toList();
  }

  /** Circles keep apart by what a short line needs to be seen, where there is room for it. */
  private double space(Box box) {
    double share = Math.sqrt(box.width() * box.height() / Math.max(1, actors.size()));
    return Math.max(1, Math.min(3 * CLOSEST, 0.22 * share));
  }

  /** Leaves room for labels beside those at the sides. */
  private Box inner(Box box, List<String> texts) {
    double widest =
        texts.stream().mapToDouble(t -> TextMetrics.width(t, textSize, false)).max().orElse(0);
    double side = Math.min(0.6 * widest, 0.08 * box.width());
    double top = widest > 0 ? Math.min(textSize, 0.05 * box.height()) : 0;
    return Box.between(box.x() + side, box.y() + top, box.right() - side, box.bottom() - top);
  }

  private Set<Integer> wished() {
    return new HashSet<>(byPriority().subList(0, Math.min(look.labels(), actors.size())));
  }

  private List<Integer> byPriority() {
    return IntStream.range(0, actors.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer v) -> -priority(v)))
        .toList();
  }

  private double priority(int v) {
    return sizes.isHollow(v) ? Double.NEGATIVE_INFINITY : sizes.value(v);
  }

  private List<String> texts(Set<Integer> wished) {
    return IntStream.range(0, actors.size())
        .mapToObj(v -> wished.contains(v) ? text(actors.get(v)) : "")
        .toList();
  }

  private String text(Actor actor) {
    return Escaped.cleaned(look.names() ? actor.name() : actor.code());
  }

  private List<Mark> lines(Point[] places, Box box) {
    LineWidths widths = LineWidths.of(links).covering(covered(places, box));
    return links.stream()
        .sorted(Comparator.comparingInt(colours::depth).thenComparing(Link::weight))
        .map(link -> new LinkMarks(link, style(link, widths)))
        .map(line -> (Mark) line.between(actors, places, reach))
        .toList();
  }

  /**
   * The share of the drawing that plain lines would cover if none crossed another; a drawing as
   * flat as a path has some of the page around it.
   */
  private double covered(Point[] places, Box box) {
    double length =
        links.stream().mapToDouble(l -> places[l.one()].distance(places[l.other()])).sum();
    List<Point> tiedPlaces =
        IntStream.range(0, actors.size())
            .filter(v -> tied.degree(v) > 0)
            .mapToObj(v -> places[v])
            .toList();
    double area = Math.max(FLAT * box.area(), Box.around(tiedPlaces).area());
    return length * LineWidths.PLAIN / Math.max(1, area);
  }

  private Style style(Link link, LineWidths widths) {
    int shared = tied.shared(link.one(), link.other());
    return colours.style(link, widths.of(link.weight(), shared), widths.opacity(shared));
  }

  private List<Mark> circles(Point[] places) {
    return IntStream.range(0, actors.size())
        .mapToObj(v -> (Mark) circle(v, places[v]))
        .collect(Collectors.toList());
  }

  private Group circle(int v, Point place) {
    String colour = colours.colour(v);
    Style style =
        sizes.isHollow(v)
            ? Style.filled(Palette.PAPER).outlined(colour, 1.2)
            : Style.filled(colour).outlined(Palette.PAPER, 0.8);
    Actor actor = actors.get(v);
    String score = look.sizes().map(s -> ", " + Decimals.figure(sizes.value(v))).orElse("");
    String title = Wording.nameAndCode(actor) + score;
    Map<String, String> data = new LinkedHashMap<>();
    data.put("actor", actor.code());
    return new Group(title, data, List.of(Shapes.of(actor, place, sizes.radius(v), style)));
  }

  private LabelPlacing labels(Point[] places, Box box) {
    List<Polyline> lines =
        links.stream()
            .map(l -> Polyline.line(places[l.one()], places[l.other()], Style.filled(Style.NONE)))
            .toList();
    return new LabelPlacing(box, textSize, places, reach, lines);
  }

  /** Labels those who have ties; tells how many found no room. */
  private long label(LabelPlacing labels, List<String> texts) {
    return byPriority().stream()
        .filter(v -> tied.degree(v) > 0 && !texts.get(v).isEmpty())
        .filter(v -> !labels.place(v, texts.get(v)))
        .count();
  }

  private List<String> caption(long leftOut) {
    boolean several = links.stream().anyMatch(link -> link.kinds().size() > 1);
    boolean kinds = look.labelling().isEmpty() && colours.leads().size() > 1;
    return NetworkCaption.of(graph, look, several && kinds, leftOut);
  }
}
