package org.attache.growth;

/** What a {@link HubExperiment} compares between the treated and the untreated run. */
public enum HubMeasure {
  /** How many ties there are, pairs of actors counted once. */
  TIES("ties"),

  /** How many actors are hubs by the experiment's rule, designated or not. */
  HUBS("hubs"),

  /** How many ties the actor with most has. */
  LARGEST("ties of the largest hub"),

  /** The mean number of ties of the designated hubs; {@code NaN} where none is designated. */
  DESIGNATED("ties of a designated hub"),

  /** The ties of the designated hubs, of those of all who can be hubs; of none {@code NaN}. */
  SHARE("share of designated hubs"),

  /** The Gini coefficient of the numbers of ties; of no ties {@code NaN}. */
  GINI("Gini"),

  /** The Herfindahl–Hirschman index of the numbers of ties; of no ties {@code NaN}. */
  HHI("HHI"),

  /** How many actors with equal numbers of ties would be as concentrated, 1/HHI. */
  EFFECTIVE_NUMBER("effective number of hubs"),

  /** The share of actors that are a designated hub or tied to one. */
  COVERAGE("coverage by designated hubs"),

  /** The share of actors that are a hub by the experiment's rule or tied to one. */
  HUB_COVERAGE("coverage by all hubs"),

  /** The share of pairs of actors that some path joins. */
  REACHED("share of pairs joined"),

  /** The mean number of ties between two actors that some path joins; of none {@code NaN}. */
  DISTANCE("mean distance");

  private final String title;

  HubMeasure(String title) {
    this.title = title;
  }

  /** {@return the measure in the field's words} */
  @Override
  public String toString() {
    return title;
  }
}
