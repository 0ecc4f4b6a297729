/**
 * How ties come about: models of growth, the estimation of their kernels from dated ties, hubs and
 * prediction.
 *
 * <p>A model gives a history like any other, so that each estimator can be tried on data whose
 * truth is known:
 *
 * <pre>{@code
 * var grown = PreferentialAttachment.barabasiAlbert(2).grow(300, new SplittableRandom(1));
 * var graph = grown.during(Spell.ALWAYS);
 * Attachment.pafit().of(grown)                                    // → kernel by PAFit
 * Attachment.logit(Covariate.logDegree()).of(grown)               // → conditional logit
 * HeavyTail.discrete().of(Centrality.degree().of(graph))          // → discrete power law
 * RichClub.topological().withReplicates(20, 1).of(graph)          // → rich club
 * LinkPrediction.adamicAdar().of(graph).top(3)                    // → Adamic–Adar
 * HubSiting.covering(2, 1).of(graph)                              // → hub siting
 * }</pre>
 *
 * <p>Where to start: {@link org.attache.growth.PreferentialAttachment} and its directed, weighted,
 * cited and mixed kin, {@link org.attache.growth.MembershipGrowth} for institutions; {@link
 * org.attache.growth.Attachment} asks whether the connected gain more, and what else draws ties;
 * {@link org.attache.growth.FirstMover} and {@link org.attache.growth.Replay} what coming early was
 * worth; {@link org.attache.growth.HubExperiment} what designated hubs would change, {@link
 * org.attache.growth.HubMap} who works on an issue, {@link org.attache.growth.HubSiting} where to
 * put hubs; {@link org.attache.growth.HeavyTail} whether a tail is a power law, {@link
 * org.attache.growth.RichClub} whether hubs are tied to hubs, {@link
 * org.attache.growth.AgeCorrected} who leads for its age, {@link org.attache.growth.LinkPrediction}
 * which ties come next.
 */
@NullMarked
package org.attache.growth;

import org.jspecify.annotations.NullMarked;
