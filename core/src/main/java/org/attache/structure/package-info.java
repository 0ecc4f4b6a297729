/**
 * Who stands where: roles of brokers between blocs, core and periphery.
 *
 * <pre>{@code
 * Brokerage.under(blocs).of(graph).table()
 * CorePeriphery.discrete().of(graph).core()
 * }</pre>
 */
@NullMarked
package org.attache.structure;

import org.jspecify.annotations.NullMarked;
