/** Files of ties in, results out. */
module org.attache.io {
  requires transitive org.attache.core;
  requires java.xml;
  requires org.apache.commons.csv;

  exports org.attache.io;
}
