/**
 * Network analysis of diplomatic ties: the model, centrality, growth, coalition reachability,
 * structure, voting.
 *
 * <p>A history of ties is cut into graphs; an analysis is a value; {@code of(graph)} gives a result
 * that prints itself, tells how it came about and what to cite:
 *
 * <pre>{@code
 * TieGraph graph = history.at(1914);
 * Centrality.betweenness().of(graph).top(5)
 * Reach.from("GMY").over(TieKind.DEFENSE).within(2).of(graph)
 * history.yearly(1816, 2012, Centrality.degree())
 * }</pre>
 *
 * <p>Start at {@link org.attache}, which has the nouns and results; each other package answers one
 * question, and its page runs an example. Files are read, and pictures drawn, by the module {@code
 * org.attache.io}.
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
