package org.attache;

/** The schemes by which sources say which state they mean. */
public enum Codes {
  /** Numbers and abbreviations of the Correlates of War project, such as 255 and {@code GMY}. */
  COW("COW"),

  /** Numbers and abbreviations of Gleditsch and Ward, such as 260 and {@code GFR}. */
  GLEDITSCH_WARD("Gleditsch–Ward"),

  /**
   * ISO 3166-1, such as {@code DE}, {@code DEU} and 276, and codes it has withdrawn since, such as
   * {@code DDR}. A code also means its state before the standard of 1974.
   */
  ISO3166("ISO 3166-1"),

  /** Names in English as states and sources use them, whatever their accents and capitals. */
  NAME("name");

  private final String title;

  Codes(String title) {
    this.title = title;
  }

  /** {@return the scheme as its users call it} */
  @Override
  public String toString() {
    return title;
  }
}
