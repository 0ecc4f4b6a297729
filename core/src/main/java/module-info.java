/**
 * Network analysis of diplomatic ties: the model, centrality, coalition reachability, structure.
 */
module org.attache.core {
  requires transitive org.jgrapht.core;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports org.attache;
  exports org.attache.centrality;
  exports org.attache.coalition;
  exports org.attache.structure;
}
