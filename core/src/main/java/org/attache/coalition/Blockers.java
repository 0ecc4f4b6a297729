package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Who could block a pivotal state, by opportunity and by preference; see {@link PotentialBlockers}.
 *
 * @param start the pivotal state
 * @param target the potential partner asked about; nothing where all were
 * @param partners how many potential partners were asked about
 * @param blockers whoever has an opportunity or a preference: those with both first, then those
 *     with an opportunity; among them veto players, then who stands alone before most partners,
 *     then together with others before most, then in code order
 * @param provenance how the result came about
 * @param notes remarks for the reader, such as why nobody stands between
 */
public record Blockers(
    Actor start,
    Optional<Actor> target,
    int partners,
    List<Blocker> blockers,
    Provenance provenance,
    List<String> notes)
    implements Result {
  private static final int PRINTED = 30;
  private static final int NAMED = 2;

  static final Comparator<Blocker> ORDER =
      Comparator.comparing(Blocker::label)
          .thenComparing(blocker -> !blocker.veto())
          .thenComparingInt(blocker -> -blocker.alone())
          .thenComparingInt(blocker -> -blocker.together())
          .thenComparing(Blocker::actor);

  /** What position and preference amount to together. */
  public enum Label {
    /** Could block, and is against. */
    POTENTIAL_BLOCKER,
    /** Could block; whether it would want to is not known, or it would not. */
    OPPORTUNITY_ONLY,
    /** Is against, but stands nowhere between. */
    PREFERENCE_ONLY;

    /** {@return the label in words} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One actor.
   *
   * @param actor who
   * @param alone before how many partners it stands on every path
   * @param together before how many more it stands in a smallest cut with others
   * @param smallest how many actors the smallest of these cuts with others has; 0 without any
   * @param united before how many partners it stands in a smallest cut, alone or with others, whose
   *     actors are all against
   * @param veto whether it was given as a veto player
   * @param hostileTo to whom of the pivotal state and the partners it stands before it has a
   *     hostile tie, in code order
   * @param stance its stance, where one was given
   */
  public record Blocker(
      Actor actor,
      int alone,
      int together,
      int smallest,
      int united,
      boolean veto,
      List<Actor> hostileTo,
      OptionalDouble stance) {
    /** Copies the list. */
    public Blocker {
      hostileTo = List.copyOf(hostileTo);
    }

    /** {@return whether it could block: by position or as a veto player} */
    public boolean hasOpportunity() {
      return veto || alone + together > 0;
    }

    /** {@return whether it is against: by its stance, or where none is given by hostile ties} */
    public boolean hasPreference() {
      return stance.isPresent() ? stance.getAsDouble() < 0 : !hostileTo.isEmpty();
    }

    /** {@return what opportunity and preference amount to; without either it is not listed} */
    public Label label() {
      if (!hasOpportunity()) {
        return Label.PREFERENCE_ONLY;
      }
      return hasPreference() ? Label.POTENTIAL_BLOCKER : Label.OPPORTUNITY_ONLY;
    }

    /** In words, where one partner was asked about. */
    private String opportunity() {
      List<String> words = new ArrayList<>();
      if (veto) {
        words.add("veto player");
      }
      if (alone > 0) {
        words.add("alone on every path");
      }
      if (together > 0) {
        words.add("in a cut of " + smallest + (united > 0 ? ", all against" : ""));
      }
      return words.isEmpty() ? "none" : String.join("; ", words);
    }

    private String preference() {
      List<String> words = new ArrayList<>();
      stance.ifPresent(value -> words.add(String.format(Locale.ROOT, "stance %.4g", value)));
      if (!hostileTo.isEmpty()) {
        int more = hostileTo.size() - NAMED;
        words.add(
            "hostile to "
                + String.join(", ", hostileTo.stream().limit(NAMED).map(Actor::code).toList())
                + (more > 0 ? " + " + more : ""));
      }
      return words.isEmpty() ? "none known" : String.join("; ", words);
    }
  }

  /** Copies the lists. */
  public Blockers {
    blockers = List.copyOf(blockers);
    notes = List.copyOf(notes);
  }

  /**
   * {@return the actors of a label, in the order of the result}
   *
   * @param label the label
   */
  public List<Actor> labelled(Label label) {
    return blockers.stream().filter(b -> b.label() == label).map(Blocker::actor).toList();
  }

  /** {@return who has both the opportunity and the preference} */
  public List<Actor> potential() {
    return labelled(Label.POTENTIAL_BLOCKER);
  }

  /**
   * {@return a row for each actor: code, name, label, and why by opportunity and preference; where
   * all partners were asked about, the opportunity is before how many it stands alone, jointly with
   * others, and united with others against}
   */
  @Override
  public Table table() {
    boolean vetoes = blockers.stream().anyMatch(Blocker::veto);
    List<List<Object>> rows = new ArrayList<>();
    for (Blocker one : blockers) {
      List<Object> row =
          new ArrayList<>(List.of(one.actor().code(), one.actor().name(), one.label()));
      if (target.isPresent()) {
        row.add(one.opportunity());
      } else {
        row.addAll(vetoes ? List.of(one.veto() ? "yes" : "no") : List.of());
        row.addAll(List.of(one.alone(), one.together(), one.united()));
      }
      row.add(one.preference());
      rows.add(row);
    }
    StringBuilder footer = new StringBuilder(provenance.toString());
    notes.forEach(note -> footer.append("\nnote: ").append(note));
    return Table.of(columns(vetoes), rows).withTitle(title()).withFooter(footer.toString());
  }

  private List<String> columns(boolean vetoes) {
    List<String> columns = new ArrayList<>(List.of("code", "name", "label"));
    if (target.isPresent()) {
      columns.add("opportunity");
    } else {
      columns.addAll(vetoes ? List.of("veto") : List.of());
      columns.addAll(List.of("alone", "jointly", "united"));
    }
    columns.add("preference");
    return columns;
  }

  private String title() {
    String whom = target.map(Actor::code).orElse(partners + " partners not tied directly");
    return "who could keep "
        + start.code()
        + " from "
        + whom
        + ": potential blockers "
        + potential().size();
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
