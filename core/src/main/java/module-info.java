/**
 * Network analysis of diplomatic ties: the model, centrality, growth, coalition reachability,
 * structure, voting.
 */
module org.attache.core {
  requires transitive org.jgrapht.core;
  requires com.google.common;
  requires org.apache.commons.numbers.gamma;
  requires static transitive org.jspecify;

  exports org.attache;
  exports org.attache.centrality;
  exports org.attache.coalition;
  exports org.attache.growth;
  exports org.attache.structure;
  exports org.attache.voting;
}
