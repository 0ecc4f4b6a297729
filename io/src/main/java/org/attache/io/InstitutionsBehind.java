package org.attache.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieHistory;

/**
 * Which institution stands behind a dyad: joins the dyads of a source to its memberships.
 *
 * <pre>{@code
 * var behind = cow.institutionsBehind();
 * behind.of(dyad)                                    // COW2: the alliance whose row the dyad is
 * behind.memberships(dyad, cow.allianceMembers())    // how the two are tied to it meanwhile
 * }</pre>
 *
 * <p>A dyad is known by its reference, the row it came from, so it may be sliced, filtered and
 * joined with ties of other sources before. Time O(1) a dyad, space O(rows).
 */
public final class InstitutionsBehind {
  private final Map<String, Institution> byRef;

  InstitutionsBehind(Map<String, Institution> byRef) {
    this.byRef = byRef;
  }

  /**
   * {@return the institution behind the dyad, or nothing when the tie is of another source}
   *
   * @param dyad a tie of two members
   */
  public Optional<Institution> of(Tie dyad) {
    return Optional.ofNullable(byRef.get(dyad.ref()));
  }

  /**
   * {@return the memberships by which either party of the dyad was tied to the institution behind
   * it, on any day of the dyad's spell; in time O(memberships)}
   *
   * @param dyad a tie of two members
   * @param members the memberships of the same source
   */
  public List<Tie> memberships(Tie dyad, TieHistory members) {
    Optional<Institution> institution = of(dyad);
    return members
        .filter(
            tie ->
                institution.isPresent()
                    && tie.institution().equals(institution)
                    && (tie.touches(dyad.from()) || tie.touches(dyad.to()))
                    && tie.spell().overlaps(dyad.spell()))
        .ties();
  }

  /** {@return the numbers of dyads and of institutions} */
  @Override
  public String toString() {
    long institutions = byRef.values().stream().distinct().count();
    return byRef.size() + " dyads of " + institutions + " institutions";
  }
}
