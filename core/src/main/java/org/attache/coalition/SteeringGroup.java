package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * A concert and what its members hold together; see {@link Concert}. It steers and decides nothing:
 * there are no votes and no vetoes here.
 *
 * @param asked the share of each capability it is to hold, in order; 0 for a group that was given
 * @param capabilities what is held, in the order asked for
 * @param members who belongs to it and takes part, those with the largest mean share first
 * @param absent members that opted out: they belong to it, and their shares do not count
 * @param others who could have belonged to it, those with the largest mean share first
 * @param delegations who sits in without weight
 * @param alternatives groups as small that hold the share as well, this one first where it was
 *     searched for, each in code order; as many as were asked for
 * @param fewest fewer members cannot hold the share; 0 for a group that was given or changed
 * @param complete whether there is no smaller group, none as small with a larger mean share, and,
 *     where alternatives were asked for, no other as small
 * @param notes remarks for the reader
 * @param provenance how the result came about
 */
public record SteeringGroup(
    List<Double> asked,
    List<String> capabilities,
    List<Member> members,
    List<Member> absent,
    List<Member> others,
    List<Actor> delegations,
    List<List<Actor>> alternatives,
    int fewest,
    boolean complete,
    List<String> notes,
    Provenance provenance)
    implements Result {
  private static final Comparator<Member> BY_SHARE =
      Comparator.comparingDouble((Member member) -> -member.mean()).thenComparing(Member::actor);

  /**
   * One who could sit in a concert.
   *
   * @param actor who
   * @param parts for whom it stands; empty where for itself
   * @param shares its share of each capability, in order; {@code NaN}, printed as NA, where missing
   */
  public record Member(Actor actor, List<Actor> parts, List<Double> shares) {
    /** Copies the lists. */
    public Member {
      parts = List.copyOf(parts);
      shares = List.copyOf(shares);
    }

    /** The mean over capabilities, a missing share taken for none. */
    private double mean() {
      return shares.stream().mapToDouble(SteeringGroup::known).average().orElse(0);
    }
  }

  /**
   * What one more or one fewer would do.
   *
   * @param actor who would come or go
   * @param isMember whether it belongs to the group now, and would go
   * @param shares what the group would hold of each capability
   * @param holds whether that is still what was asked for
   */
  public record Change(Actor actor, boolean isMember, List<Double> shares, boolean holds) {
    /** Copies the list. */
    public Change {
      shares = List.copyOf(shares);
    }
  }

  /** Copies the lists and puts members in order. */
  public SteeringGroup {
    asked = List.copyOf(asked);
    capabilities = List.copyOf(capabilities);
    members = members.stream().sorted(BY_SHARE).toList();
    absent = absent.stream().sorted(BY_SHARE).toList();
    others = others.stream().sorted(BY_SHARE).toList();
    delegations = List.copyOf(delegations);
    alternatives = alternatives.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  private static double known(double share) {
    return Double.isNaN(share) ? 0 : share;
  }

  /** {@return the members that take part, those with the largest mean share first} */
  public List<Actor> actors() {
    return members.stream().map(Member::actor).toList();
  }

  /** {@return what those who take part hold together of each capability, in order} */
  public List<Double> shares() {
    return shares(members.stream());
  }

  private List<Double> shares(Stream<Member> some) {
    double[] sums = new double[capabilities.size()];
    some.forEach(
        member -> {
          for (int c = 0; c < sums.length; c++) {
            sums[c] += known(member.shares().get(c));
          }
        });
    return Arrays.stream(sums).boxed().toList();
  }

  /**
   * {@return what those who take part hold together}
   *
   * @param capability of what
   */
  public double share(String capability) {
    int c = capabilities.indexOf(capability);
    checkArgument(c >= 0, "no capability %s among %s", capability, capabilities);
    return shares().get(c);
  }

  /** {@return whether they hold the share asked for of every capability} */
  public boolean holds() {
    return holds(shares());
  }

  private boolean holds(List<Double> sums) {
    for (int c = 0; c < asked.size(); c++) {
      if (!(sums.get(c) >= asked.get(c) - SmallestHolding.ROUNDING)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return an initiative of the others: members that object opt out of it, instead of blocking}
   *
   * @param codes of members that take part so far
   */
  public SteeringGroup optingOut(String... codes) {
    Set<String> gone = present(codes);
    return changed(
        keep(members, member -> !gone.contains(code(member))),
        Stream.concat(absent.stream(), keep(members, in(gone)).stream()).toList(),
        others,
        String.join(", ", gone) + " opted out");
  }

  /**
   * {@return the group after a member turned aggressor was expelled: it holds what the rest would
   * rally against}
   *
   * @param codes of members
   */
  public SteeringGroup expelled(String... codes) {
    Set<String> gone = present(codes);
    return changed(
        keep(members, member -> !gone.contains(code(member))),
        absent,
        Stream.concat(others.stream(), keep(members, in(gone)).stream()).toList(),
        String.join(", ", gone) + " expelled");
  }

  private static Predicate<Member> in(Set<String> codes) {
    return member -> codes.contains(code(member));
  }

  private static String code(Member member) {
    return member.actor().code();
  }

  private static List<Member> keep(List<Member> some, Predicate<Member> which) {
    return some.stream().filter(which).toList();
  }

  private Set<String> present(String... codes) {
    List<String> known = members.stream().map(SteeringGroup::code).toList();
    for (String code : codes) {
      checkArgument(known.contains(code), "no member %s among %s", code, known);
    }
    return new TreeSet<>(List.of(codes));
  }

  private SteeringGroup changed(List<Member> in, List<Member> away, List<Member> out, String note) {
    List<String> all = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new SteeringGroup(
        asked, capabilities, in, away, out, delegations, List.of(), 0, false, all, provenance);
  }

  /**
   * {@return what the loss of each member would do, and then what each other would add, those with
   * the largest mean share first}
   */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Member member : members) {
      List<Double> sums = shares(members.stream().filter(other -> !other.equals(member)));
      changes.add(new Change(member.actor(), true, sums, holds(sums)));
    }
    for (Member other : others) {
      List<Double> sums = shares(Stream.concat(members.stream(), Stream.of(other)));
      changes.add(new Change(other.actor(), false, sums, holds(sums)));
    }
    return changes;
  }

  /**
   * {@return a row for each change: who goes or comes, what the group would hold, and, where a
   * share was asked for, whether that is enough}
   */
  public Table marginals() {
    return SteeringText.marginals(this);
  }

  /**
   * {@return a row for each member: code, name, for how many it stands, its share of each
   * capability; then their sum, members that opted out, and delegations without weight}
   */
  @Override
  public Table table() {
    return SteeringText.table(this);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
