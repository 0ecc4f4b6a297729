package org.attache;

import java.util.List;

/**
 * What an analysis found: it says how it came about, prints as a table of text and as JSON, and
 * tells what to cite.
 */
public interface Result {

  /** {@return how it came about} */
  Provenance provenance();

  /** {@return what was found, as a table} */
  Table table();

  /**
   * The result as one JSON object, the same in every locale:
   *
   * <pre>{@code {"provenance": …, "table": …}}</pre>
   *
   * <p>Its parts are those of {@link Provenance#json} and {@link Table#json}.
   *
   * @return the object, in one line
   */
  default String json() {
    return "{\"provenance\":" + provenance().json() + ",\"table\":" + table().json() + "}";
  }

  /**
   * {@return how the results came about that this one was made of, such as the scores that a law
   * was fitted to; none where it was made of ties alone}
   */
  default List<Provenance> madeOf() {
    return List.of();
  }

  /**
   * {@return what to cite, as BibTeX: the data, the method and those of the results it was made of,
   * and this library}
   */
  default String cite() {
    return Bibtex.of(provenance(), madeOf());
  }
}
