/**
 * Files of ties in, results and pictures out.
 *
 * <pre>{@code
 * var cow = Cow.in(Path.of("data"));
 * var graph = cow.alliances().among(cow.states()).at(1914);
 * Export.csv(Centrality.degree().of(graph)).to(Path.of("degree.csv"));
 * NetworkDrawing.of(graph).figure().write(Path.of("1914.svg"));
 * }</pre>
 *
 * <p>{@link org.attache.io} reads and writes, {@link org.attache.io.figure} draws.
 */
module org.attache.io {
  requires transitive org.attache.core;
  requires java.xml;
  requires static java.desktop; // draws PNG; SVG and HTML need it not
  requires org.apache.commons.csv;

  exports org.attache.io;
  exports org.attache.io.figure;
}
