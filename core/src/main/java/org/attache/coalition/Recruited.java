package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * A coalition of potential partners; see {@link CoalitionSearch}.
 *
 * @param pivotal who would build it
 * @param question what was asked, such as {@code cheapest coalition}
 * @param found whether there is a coalition on these terms; without one there are no members
 * @param members the members beside the pivotal state, volunteers first, then who takes least for
 *     what it brings
 * @param own the pivotal state's own strength
 * @param total the capability of all actors of the graph that have it
 * @param exact whether no other coalition is better
 * @param bound no coalition on these terms costs less, or is stronger, than this; infinite where
 *     there is none
 * @param shadowPrice what one more unit would mean at the margin were levels divisible: of the
 *     budget in strength, or of the strength asked for in cost; 0 where neither limits the choice
 * @param firstExcluded who would come next were the budget larger or the target higher, or, where
 *     nothing but the number of members limits the choice, were one more asked for; empty where
 *     that is nobody or cannot be told
 * @param method how it was found
 * @param notes what the reader must know
 * @param provenance how the result came about
 */
public record Recruited(
    Actor pivotal,
    String question,
    boolean found,
    List<Member> members,
    double own,
    double total,
    boolean exact,
    double bound,
    double shadowPrice,
    Optional<Actor> firstExcluded,
    String method,
    List<String> notes,
    Provenance provenance)
    implements Result {

  /**
   * One member.
   *
   * @param prospect what it would take and bring, through whom and which venues
   * @param offer the level at which it takes part, at what price and with what strength
   */
  public record Member(Prospects.Prospect prospect, Prospects.Offer offer) {
    /** {@return who it is} */
    public Actor actor() {
      return prospect.actor();
    }
  }

  /** Copies the lists. */
  public Recruited {
    members = List.copyOf(members);
    notes = List.copyOf(notes);
  }

  /** {@return the members beside the pivotal state} */
  public List<Actor> actors() {
    return members.stream().map(Member::actor).toList();
  }

  /** {@return the sum of all prices, in scenario cost} */
  public double cost() {
    return members.stream().mapToDouble(member -> member.offer().price()).sum();
  }

  /** {@return the expected strength, the pivotal state's own included} */
  public double strength() {
    return own + members.stream().mapToDouble(member -> member.offer().strength()).sum();
  }

  /** {@return what is known about the best coalition} */
  public String guarantee() {
    if (!found) {
      return exact ? "no coalition meets these terms" : "none found within the limit of steps";
    }
    String known =
        exact ? "none is better" : String.format(Locale.ROOT, "none is better than %.4g", bound);
    return known + " (" + method + ")";
  }

  /**
   * {@return a row for each member: code, name, level, price, strength, best broker, venues in
   * common and the smallest of them}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    members.forEach(member -> rows.add(row(member)));
    List<String> footer = new ArrayList<>(found ? ownPart(pivotal, own) : List.of());
    footer.add(guarantee());
    if (found && shadowPrice > 0) {
      footer.add(margin());
    }
    footer.addAll(notes);
    footer.add(provenance.toString());
    return Table.of(
            List.of("code", "name", "level", "price", "strength", "broker", "venues", "smallest"),
            rows)
        .withTitle(title())
        .withFooter(String.join("\n", footer));
  }

  private static List<Object> row(Member member) {
    Prospects.Prospect prospect = member.prospect();
    return List.of(
        prospect.actor().code(),
        prospect.actor().name(),
        member.offer().level().name(),
        member.offer().price(),
        member.offer().strength(),
        prospect.broker().map(Actor::code).orElse(""),
        prospect.venues(),
        prospect.smallestVenue().map(Institution::code).orElse(""));
  }

  private String title() {
    if (!found) {
      return question + " of " + pivotal.code() + ": none";
    }
    return String.format(
        Locale.ROOT,
        "%s of %s: %d potential %s, scenario cost %.4g, strength %.4g, %.1f %% of all",
        question,
        pivotal.code(),
        members.size(),
        members.size() == 1 ? "member" : "members",
        cost(),
        strength(),
        total > 0 ? 100 * strength() / total : 0);
  }

  /** What the strength has that no row shows, if anything. */
  static List<String> ownPart(Actor pivotal, double own) {
    String part = own == 1 ? "1" : String.format(Locale.ROOT, "%.4g", own);
    return own == 0
        ? List.of()
        : List.of(pivotal.code() + "'s own " + part + " is in the strength");
  }

  private String margin() {
    String next = firstExcluded.map(Actor::code).orElse("nobody");
    return String.format(
        Locale.ROOT, "at the margin: shadow price %.4g, first excluded %s", shadowPrice, next);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
