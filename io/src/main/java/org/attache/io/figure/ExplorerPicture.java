package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.TieGraph;

/** Every line and every actor of all years at one place each, for the page to show and hide. */
final class ExplorerPicture {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 760;
  private static final double MARGIN = 26;
  private static final double TEXT = 10;
  private static final double CLOSEST = 15;

  private final List<Actor> actors;
  private final List<Link> links;
  private final Neighbours tied;
  private final NetworkColours colours;
  private final Optional<Colouring> colouring;
  private final NodeSizes sizes;
  private final double[] reach;

  ExplorerPicture(TieGraph graph, ExplorerLook look) {
    this.actors = graph.actors();
    this.links = Links.of(graph);
    this.tied = neighbours();
    this.colours = NetworkColours.of(actors, links, Optional.empty());
    double room = 0.75 * WIDTH * HEIGHT / Math.max(1, actors.size());
    this.colouring = look.labelling().map(labels -> Colouring.of(actors, labels));
    this.sizes =
        look.sizes()
            .map(scores -> NodeSizes.of(scores.peaks(actors), room))
            .orElseGet(() -> NodeSizes.plain(tied, room));
    this.reach = new double[actors.size()];
    Arrays.setAll(reach, v -> Shapes.reach(actors.get(v), sizes.radius(v)) + 0.5);
  }

  private Neighbours neighbours() {
    List<Link> pairs = links.stream().filter(link -> link.lane() == 0).toList();
    return Neighbours.of(
        actors.size(),
        pairs.stream().mapToInt(Link::one).toArray(),
        pairs.stream().mapToInt(Link::other).toArray());
  }

  List<Link> links() {
    return links;
  }

  Optional<Colouring> colouring() {
    return colouring;
  }

  NodeSizes sizes() {
    return sizes;
  }

  /**
   * The drawing, its lines in the order of the links and its actors in theirs.
   *
   * @param never what to say of those who never have ties
   */
  String svg(long seed, String never) {
    Box page = new Box(0, 0, WIDTH, HEIGHT).inset(MARGIN);
    List<Integer> alone =
        IntStream.range(0, actors.size()).filter(v -> tied.degree(v) == 0).boxed().toList();
    List<String> codes = actors.stream().map(ExplorerPicture::text).toList();
    IsolateRows isolates = new IsolateRows(alone, codes, reach, TEXT, page);
    double free = Math.max(1, page.height() - isolates.height());
    Box box = new Box(page.x(), page.y(), page.width(), free);
    double share = Math.sqrt(box.width() * box.height() / Math.max(1, actors.size()));
    double space = Math.max(1, Math.min(CLOSEST, 0.22 * share));
    Point[] places = NetworkLayout.of(tied, reach, space, box, seed);
    isolates.place(places);
    List<Mark> layers = new ArrayList<>();
    layers.add(layer("rule", heading(isolates, places, never)));
    layers.add(layer("lines", lines(places)));
    layers.add(layer("actors", circles(places)));
    layers.add(layer("labels", labels(places)));
    return SvgCanvas.svg(new Scene(WIDTH, HEIGHT, layers), "");
  }

  private static Group layer(String name, List<Mark> marks) {
    return new Group("", Map.of("layer", name), marks);
  }

  /** The line above those who never have ties, with its words; their labels are with all others. */
  private static List<Mark> heading(IsolateRows isolates, Point[] places, String words) {
    List<Mark> marks = isolates.words(places);
    if (marks.isEmpty()) {
      return marks;
    }
    Label counted = (Label) marks.get(1);
    Label never = Label.of(words, counted.place(), counted.anchor(), TEXT);
    return List.of(marks.get(0), never.withColour(Palette.FAINT_INK));
  }

  /** Lines without heads run to the centres, below the circles, so that circles may shrink. */
  private List<Mark> lines(Point[] places) {
    LineWidths widths = LineWidths.of(links);
    double[] centres = new double[actors.size()];
    List<Mark> marks = new ArrayList<>();
    for (Link link : links) {
      int shared = tied.shared(link.one(), link.other());
      Style style = colours.style(link, widths.of(link.weight(), shared), widths.opacity(shared));
      boolean plain = !link.forward() && !link.backward();
      Group line = new LinkMarks(link, style).between(actors, places, plain ? centres : reach);
      Map<String, String> data = new LinkedHashMap<>(line.data());
      data.put("heads", (link.forward() ? "f" : "") + (link.backward() ? "b" : ""));
      marks.add(new Group("", data, line.marks()));
    }
    return marks;
  }

  private List<Mark> circles(Point[] places) {
    List<Mark> marks = new ArrayList<>();
    for (int v = 0; v < actors.size(); v++) {
      Actor actor = actors.get(v);
      int place = v;
      String colour = colouring.map(c -> c.colour(place)).orElseGet(() -> colours.colour(place));
      Style style = Style.filled(colour).outlined(Palette.PAPER, 0.8);
      Map<String, String> data = new LinkedHashMap<>();
      data.put("actor", actor.code());
      data.put("x", Decimals.place(places[v].x()));
      data.put("y", Decimals.place(places[v].y()));
      data.put("r", Decimals.place(reach[v]));
      List<Mark> shape = List.of(Shapes.of(actor, places[v], sizes.radius(v), style));
      marks.add(new Group(Wording.nameAndCode(actor), data, shape));
    }
    return marks;
  }

  /** A code that cannot be seen is a dot, so that every actor has a label. */
  private static String text(Actor actor) {
    String code = Escaped.cleaned(actor.code());
    return code.isBlank() ? "·" : code;
  }

  private List<Mark> labels(Point[] places) {
    List<Mark> marks = new ArrayList<>();
    for (int v = 0; v < actors.size(); v++) {
      Point beside = places[v].moved(reach[v] + 2, 0.36 * TEXT);
      Label label = Label.of(text(actors.get(v)), beside, Label.Anchor.START, TEXT);
      marks.add(new Group("", Collections.emptyMap(), List.of(label)));
    }
    return marks;
  }
}
