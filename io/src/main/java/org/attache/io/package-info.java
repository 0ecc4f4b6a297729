/**
 * Files in, in the layouts that publishers of tie data use, read as published; histories, graphs
 * and results out, for other programs.
 *
 * <pre>{@code
 * var folder = Files.createTempDirectory("pacts");
 * var file = folder.resolve("pacts.csv");
 * Files.writeString(file, "from,to,begin,end\nGMY,AUH,1879,1918\nGMY,ITA,1882,1915\n");
 * var history = TieCsv.ties().from("from").to("to").kind(TieKind.DEFENSE)
 *     .since("begin", TieCsv.Dates.YEAR).through("end", TieCsv.Dates.YEAR)
 *     .observed(Spell.years(1870, 1918)).read(file);
 * history.at(1914)                                                // → TieGraph of 3 actors and 2 ties
 * Export.graphml(history.at(1914)).to(folder.resolve("1914.graphml"));
 * Export.csv(history).text()                                      // → "from
 * }</pre>
 *
 * <p>Data sets of the field need no schema: {@code Cow.in(Path.of("data")).alliances()} finds its
 * file by the published name. {@link org.attache.io.Cow} reads the Correlates of War project's,
 * {@link org.attache.io.Atop} the Alliance Treaty Obligations, {@link org.attache.io.Dcad} defense
 * cooperation agreements, {@link org.attache.io.Dipcon} diplomatic contacts, {@link
 * org.attache.io.GleditschWard} the other list of states, {@link org.attache.io.Coalitions} who
 * took part in what, {@link org.attache.io.EventRows} counts of GDELT and ICEWS events, {@link
 * org.attache.io.TieCsv} any other table. {@link org.attache.io.Export} writes, {@link
 * org.attache.io.Import} reads back what it wrote. Pictures are in {@link org.attache.io.figure}.
 *
 * <p>A file that is not as expected gives one {@link org.attache.io.DatasetException} that lists
 * every problem with file, line, column, value and what was expected.
 */
@NullMarked
package org.attache.io;

import org.jspecify.annotations.NullMarked;
