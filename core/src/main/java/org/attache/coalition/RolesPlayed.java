package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Which role each actor could play around a pivotal state, and why; see {@link CoalitionRoles}.
 *
 * @param start the pivotal state
 * @param players all others: those of most roles first, then in code order
 * @param rules the rules that were applied
 * @param provenance how the result came about
 * @param notes remarks for the reader, such as what was assumed
 */
public record RolesPlayed(
    Actor start,
    List<Player> players,
    List<RoleRule> rules,
    Provenance provenance,
    List<String> notes)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One actor.
   *
   * @param actor who
   * @param roles the roles it could play, in the order of the rules
   * @param quantities what the rules look at, by name; {@code NaN} where undefined
   */
  public record Player(Actor actor, List<String> roles, Map<String, Double> quantities) {
    /** Copies roles and quantities. */
    public Player {
      roles = List.copyOf(roles);
      quantities = ImmutableMap.copyOf(quantities);
    }
  }

  /** Copies the lists. */
  public RolesPlayed {
    players = List.copyOf(players);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /**
   * {@return who could play a role, in the order of the result}
   *
   * @param role the name of the role
   */
  public List<Actor> playing(String role) {
    return players.stream()
        .filter(player -> player.roles().contains(role))
        .map(Player::actor)
        .toList();
  }

  /** {@return a row for each actor: code, name, roles and every quantity; the rules below} */
  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("code", "name", "roles"));
    players.stream().limit(1).forEach(first -> columns.addAll(first.quantities().keySet()));
    List<List<Object>> rows = new ArrayList<>();
    for (Player player : players) {
      List<Object> row = new ArrayList<>(List.of(player.actor().code(), player.actor().name()));
      row.add(player.roles().isEmpty() ? "none" : String.join(", ", player.roles()));
      row.addAll(player.quantities().values());
      rows.add(row);
    }
    List<String> footer = new ArrayList<>(rules.stream().map(RoleRule::toString).toList());
    footer.add(provenance.toString());
    notes.forEach(note -> footer.add("note: " + note));
    return Table.of(columns, rows)
        .withTitle("potential roles around " + start.code())
        .withFooter(String.join("\n", footer));
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
