package org.attache;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;

/**
 * An organisation, treaty or forum: the hub of a multilateral tie. Its parties are joined to it by
 * ties of the kinds {@link TieKind#MEMBERSHIP}, {@link TieKind#ASSOCIATE} or {@link
 * TieKind#OBSERVER}, each with its own spell.
 *
 * @param code the short code, such as {@code NATO}
 * @param name the name for readers
 * @param issues the issue areas it works on, such as {@code security}; may be empty
 */
public record Institution(String code, String name, Set<String> issues) implements Actor {

  /** Refuses a blank code, name or issue; copies the issues in alphabetical order. */
  public Institution {
    Actors.check("institution", code, name);
    issues.forEach(issue -> Actors.check("issue", issue, issue));
    issues = ImmutableSortedSet.copyOf(issues);
  }

  /**
   * An institution whose issue areas are not stated.
   *
   * @param code the short code
   * @param name the name for readers
   */
  public Institution(String code, String name) {
    this(code, name, Set.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Institution that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return ~code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
