package org.attache.centrality;

import org.attache.Profile;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Series;
import org.attache.Table;

/**
 * Centralities of actors and years at once; the joint ones sum to 1.
 *
 * @param panel for each year the {@code joint} centrality of its actors, and the {@code
 *     conditional} one: the joint divided by the year's own, undefined where that is 0
 * @param actors the marginal centrality of each actor: its joint centralities summed over years
 * @param years the marginal centrality of each year: its joint centralities summed over actors
 * @param eigenvalue the largest eigenvalue of the coupled years
 */
public record SupraScores(
    Series<Profile> panel, Scores actors, Series<Double> years, double eigenvalue)
    implements Result {

  /** {@return the joint centralities of each year} */
  public Series<Scores> joint() {
    return panel.map(profile -> profile.scores("joint"));
  }

  /** {@return the centralities of each year, which sum to 1 within it} */
  public Series<Scores> conditional() {
    return panel.map(profile -> profile.scores("conditional"));
  }

  /** {@return how the centralities came about} */
  @Override
  public Provenance provenance() {
    return actors.provenance();
  }

  /** {@return a row a year and actor: the joint and the conditional centrality} */
  @Override
  public Table table() {
    return panel.table();
  }

  /** {@return the marginal centralities of the actors} */
  @Override
  public String toString() {
    return actors.toString();
  }
}
