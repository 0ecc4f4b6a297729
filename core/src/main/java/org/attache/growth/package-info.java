/**
 * How ties come about: models of growth, the estimation of their kernels from dated ties, hubs and
 * prediction.
 */
@NullMarked
package org.attache.growth;

import org.jspecify.annotations.NullMarked;
