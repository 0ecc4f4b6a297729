/**
 * How ties come about: models of growth, the estimation of their kernels from dated ties, hubs and
 * prediction.
 *
 * <pre>{@code
 * PreferentialAttachment.barabasiAlbert(2).grow(200, random)        // a history like any other
 * Attachment.pafit().of(history)                                    // do the connected gain more?
 * Attachment.logit(Covariate.logDegree()).of(history)               // and what else draws ties
 * HubExperiment.on(graph).growing(model).withHubs("IND").run(seed)  // what would hubs change?
 * HubMap.on("energy").of(graph)                                     // who works on an issue
 * HubSiting.covering(2, 1).of(graph)                                // where to put hubs
 * HeavyTail.discrete().of(scores)                                   // is it a power law?
 * RichClub.topological().of(graph)                                  // are hubs tied to hubs?
 * LinkPrediction.backtest(2000, 2005).of(history)                   // which ties come next?
 * }</pre>
 */
@NullMarked
package org.attache.growth;

import org.jspecify.annotations.NullMarked;
