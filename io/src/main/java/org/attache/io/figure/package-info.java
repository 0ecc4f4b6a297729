/**
 * Pictures of graphs and results: each one call, the same bytes every time, no screen needed.
 *
 * <pre>{@code
 * var germany = new State("GMY", "Germany");
 * var austria = new State("AUH", "Austria-Hungary");
 * var italy = new State("ITA", "Italy");
 * var france = new State("FRN", "France");
 * var graph = TieGraph.of(
 *     Tie.of(austria, germany, TieKind.DEFENSE),
 *     Tie.of(germany, italy, TieKind.DEFENSE),
 *     Tie.of(italy, france, TieKind.NEUTRALITY));
 * var folder = Files.createTempDirectory("pictures");
 * NetworkDrawing.of(graph).figure().write(folder.resolve("pacts.svg"));
 * NetworkDrawing.of(graph).sizedBy(Centrality.degree().of(graph)).withNames().figure() // → picture
 * RankedBars.of(Centrality.degree().of(graph)).figure().html()
 * TieExplorer.of(TieHistory.of(graph.ties()), 1879, 1918).write(folder.resolve("pacts.html"));
 * }</pre>
 *
 * <p>{@link org.attache.io.figure.NetworkDrawing} shows who is tied to whom, {@link
 * org.attache.io.figure.HeatMap} how strongly, {@link org.attache.io.figure.RankedBars} who has
 * most, {@link org.attache.io.figure.TailPlot} how unequally, {@link
 * org.attache.io.figure.TimeSeries} how it changed, {@link org.attache.io.figure.SpellTimeline}
 * from when to when it held, {@link org.attache.io.figure.CoalitionRounds} who joins after whom.
 * What was not observed is a gap, a hatched cell or NA, never 0, and what found no room is counted
 * in the caption.
 *
 * <p>A picture is a {@link org.attache.io.figure.Figure}: SVG for papers, PNG for slides, one HTML
 * page to pass on. A {@link org.attache.io.figure.TieExplorer} is a page to look around in, with a
 * slider over the years. The pictures are drawn from one list of lines, circles and words, so that
 * they show the same. Labels are text whatever they hold; colours are told apart by the
 * colour-blind.
 *
 * <p>Why no library draws them. JFreeChart and JFreeSVG are under the LGPL and GPL; GraphStream is
 * under the LGPL and draws on a screen; Graphviz is a program to install, and its layouts differ
 * from version to version; JUNG is no longer kept. XChart and Batik have good licences, but XChart
 * draws no networks, and its SVG needs a second library; Batik is megabytes for text that takes two
 * hundred lines. None of them lays out a tie graph as a journal would print it, with labels that do
 * not collide, which is most of the work. So the marks are written as SVG here, and by the JDK's
 * own Java2D as PNG: {@code java.desktop} is an optional module, needed by {@code png} alone, and
 * nobody who does not draw pays for it.
 */
@NullMarked
package org.attache.io.figure;

import org.jspecify.annotations.NullMarked;
