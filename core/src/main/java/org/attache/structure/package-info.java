/**
 * Who stands where: roles of brokers between blocs, core and periphery, similarity of foreign
 * policies.
 *
 * <pre>{@code
 * Brokerage.under(blocs).of(graph).table()
 * CorePeriphery.discrete().of(graph).core()
 * Similarity.signorinoRitter().towards("GMY").of(graph)
 * }</pre>
 */
@NullMarked
package org.attache.structure;

import org.jspecify.annotations.NullMarked;
