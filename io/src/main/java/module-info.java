/** Files of ties in, results and pictures out. */
module org.attache.io {
  requires transitive org.attache.core;
  requires java.xml;
  requires static java.desktop; // draws PNG; SVG and HTML need it not
  requires org.apache.commons.csv;

  exports org.attache.io;
  exports org.attache.io.figure;
}
