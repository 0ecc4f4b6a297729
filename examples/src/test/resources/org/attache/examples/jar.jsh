// The build runs this in the runnable jar: its parts work together, and it knows its version.
var world = Sample.world();
var graph = world.alliances().among(world.states()).at(1914);
var degree = Centrality.degree().of(graph);
int parts = new ConnectivityInspector<>(graph.asGraph()).connectedSets().size();
String version = degree.provenance().version();
if (parts != 39 || !version.equals(args[0])) {
  throw new AssertionError(parts + " parts by version " + version);
}
