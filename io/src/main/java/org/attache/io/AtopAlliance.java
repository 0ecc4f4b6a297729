package org.attache.io;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieKind;

/**
 * One alliance of ATOP as a whole: what its treaty pledges, and who ever was a member. Who was one
 * when, and who pledged what, is told by {@link Atop#members}.
 *
 * @param institution the alliance, coded {@code ATOP1005} for number 1005
 * @param members all that ever were members
 * @param pledges what any of them pledged
 * @param spell from its first day to its last; open while in force
 * @param version4id its number in COW Formal Alliances 4, where it has one
 * @param ref the row it came from
 */
public record AtopAlliance(
    Institution institution,
    Set<State> members,
    Set<TieKind> pledges,
    Spell spell,
    OptionalInt version4id,
    String ref) {

  /** Copies the members and pledges in order. */
  public AtopAlliance {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
    pledges = Collections.unmodifiableSet(new TreeSet<>(pledges));
  }
}
