/**
 * Who stands where: roles of brokers between blocs, core and periphery, similarity of foreign
 * policies.
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
 * var blocs = Map.of(austria, "alliance", germany, "alliance", italy, "alliance", france, "other");
 * Brokerage.under(blocs).of(graph)                                // → brokerage in the whole graph
 * CorePeriphery.discrete().of(graph)                              // → 3 best (every core tried)
 * Similarity.signorinoRitter().towards("GMY").of(graph)           // → Signorino–Ritter S
 * }</pre>
 *
 * <p>Where to start: {@link org.attache.structure.Brokerage} counts who coordinates within a bloc,
 * who guards its border and who stands between others; {@link org.attache.structure.CorePeriphery}
 * finds a core, as a set or by degrees; {@link org.attache.structure.Similarity} compares whom two
 * states are tied to.
 */
@NullMarked
package org.attache.structure;

import org.jspecify.annotations.NullMarked;
