package org.attache.growth;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One run of two-mode growth: members and institutions are numbered together as they come, each
 * membership runs from a member to an institution.
 */
final class MembershipRun {
  private static final int END = -1;
  private static final int NO_ISSUE = -1;
  private static final int STATE = -2;
  private static final int TRIES = 16;

  private final MembershipRule rule;
  private final GrownTies ties;
  private final int room;
  private final Roll present;
  private final Roll living;
  private final Roll inForce;
  private final int[] held;
  private final int[] issue;
  private final int[] lastTie;
  private final int[] mark;
  private int[] nextOfMember = new int[16];
  private int[] nextOfInstitution = new int[16];
  private int there;
  private int states;
  private int stamp;

  MembershipRun(MembershipRule rule, int actors, int expected) {
    this.rule = rule;
    room = actors;
    ties = new GrownTies(expected);
    present = new Roll(16);
    living = new Roll(16);
    inForce = new Roll(expected);
    held = new int[actors];
    issue = new int[actors];
    lastTie = new int[actors];
    mark = new int[actors];
    Arrays.fill(lastTie, END);
  }

  GrownTies ties() {
    return ties;
  }

  int room() {
    return room;
  }

  int states() {
    return states;
  }

  boolean hasRoom() {
    return there < room;
  }

  /** The issue of an institution by its place among the weights, −1 where there is none. */
  int issue(int actor) {
    return issue[actor];
  }

  /** Memberships in force, of a member or an institution. */
  int held(int actor) {
    return held[actor];
  }

  boolean isInstitution(int actor) {
    return issue[actor] != STATE;
  }

  /** A new state, there from now on. */
  int arrive() {
    issue[there] = STATE;
    present.add(there);
    states++;
    return there++;
  }

  /** A new institution without members. */
  int institute() {
    return institute(NO_ISSUE);
  }

  private int institute(int itsIssue) {
    living.add(there);
    issue[there] = itsIssue;
    return there++;
  }

  void comeBack(int state) {
    if (!present.holds(state)) {
      present.add(state);
    }
  }

  /** Lets all go who were not seen at the step. */
  void leaveUnless(int[] seen, int step) {
    for (int i = present.size() - 1; i >= 0; i--) {
      int state = present.at(i);
      if (seen[state] != step) {
        endAll(state, nextOfMember, step);
        present.remove(state);
      }
    }
  }

  void join(int state, int institution, double weight, int step) {
    int tie = ties.add(state, institution, weight, step);
    if (tie >= nextOfMember.length) {
      nextOfMember = Arrays.copyOf(nextOfMember, 2 * tie);
      nextOfInstitution = Arrays.copyOf(nextOfInstitution, 2 * tie);
    }
    nextOfMember[tie] = lastTie[state];
    nextOfInstitution[tie] = lastTie[institution];
    lastTie[state] = tie;
    lastTie[institution] = tie;
    inForce.add(tie);
    held[state]++;
    held[institution]++;
  }

  /** Everything of a step that follows the coming and going of states. */
  void step(int step, RandomGenerator random) {
    dissolve(step, random);
    withdraw(step, random);
    for (int i = 0; i < rule.joins(); i++) {
      joinLate(step, random);
    }
    if (hasRoom()) {
      found(step, random);
    }
  }

  private void dissolve(int step, RandomGenerator random) {
    double rate = rule.dissolutions();
    for (int i = before(living.size(), rate, random); i >= 0; i = before(i, rate, random)) {
      int institution = living.at(i);
      endAll(institution, nextOfInstitution, step);
    }
  }

  private void withdraw(int step, RandomGenerator random) {
    double rate = rule.withdrawals();
    for (int i = before(inForce.size(), rate, random); i >= 0; i = before(i, rate, random)) {
      end(inForce.at(i), step);
    }
  }

  /** The next place down that something happens to, each with the chance; one draw of chance. */
  private static int before(int place, double rate, RandomGenerator random) {
    return rate == 0 ? END : Math.max(END, place - 1 - Geometric.skipped(rate, random));
  }

  /** Ended ties leave the chain. */
  private void endAll(int actor, int[] next, int step) {
    for (int tie = lastTie[actor]; tie != END; tie = next[tie]) {
      if (ties.isOpen(tie)) {
        end(tie, step);
      }
    }
    lastTie[actor] = END;
  }

  /** An institution dies with its last membership. */
  private void end(int tie, int step) {
    ties.end(tie, step);
    inForce.remove(tie);
    held[ties.from(tie)]--;
    if (--held[ties.to(tie)] == 0) {
      living.remove(ties.to(tie));
    }
  }

  private void joinLate(int step, RandomGenerator random) {
    if (inForce.size() == 0) {
      return;
    }
    int institution = ties.to(inForce.any(random));
    stamp++;
    if (markMembers(institution) < present.size()) {
      join(newMember(random), institution, 1, step);
    }
  }

  /** Marks the members and counts them; ties that have ended leave the chain. */
  private int markMembers(int institution) {
    int seated = 0;
    int later = END;
    for (int tie = lastTie[institution]; tie != END; tie = nextOfInstitution[tie]) {
      if (!ties.isOpen(tie)) {
        continue;
      }
      if (later == END) {
        lastTie[institution] = tie;
      } else {
        nextOfInstitution[later] = tie;
      }
      later = tie;
      if (mark[ties.from(tie)] != stamp) {
        mark[ties.from(tie)] = stamp;
        seated++;
      }
    }
    nextOfInstitution[later] = END;
    return seated;
  }

  private void found(int step, RandomGenerator random) {
    int itsIssue = rule.issues().names().isEmpty() ? NO_ISSUE : drawnIssue(random);
    int size = Math.min(rule.size(random), present.size());
    if (size == 0) {
      throw new IllegalStateException("no state is there to found an institution at step " + step);
    }
    int institution = institute(itsIssue);
    stamp++;
    for (int seat = 0; seat < size; seat++) {
      // where all sit, chance would only order them
      int state = size == present.size() ? present.at(seat) : newMember(random);
      mark[state] = stamp;
      join(state, institution, 1, step);
    }
  }

  private int drawnIssue(RandomGenerator random) {
    ImmutableDoubleArray cumulated = rule.issues().cumulated();
    int last = cumulated.length() - 1;
    double target = random.nextDouble() * cumulated.get(last);
    int place = 0;
    while (place < last && target >= cumulated.get(place)) {
      place++;
    }
    return place;
  }

  /** A state that is not marked, of which there is one at least. */
  private int newMember(RandomGenerator random) {
    boolean byMemberships = random.nextDouble() < rule.preference() && inForce.size() > 0;
    for (int i = 0; i < TRIES; i++) {
      int state = byMemberships ? ties.from(inForce.any(random)) : present.any(random);
      if (mark[state] != stamp) {
        return state;
      }
    }
    return scanned(byMemberships, random);
  }

  /** What drawing again would give in the end, by adding up who may be drawn. */
  private int scanned(boolean byMemberships, RandomGenerator random) {
    long total = 0;
    for (int i = 0; i < present.size(); i++) {
      total += chances(present.at(i), byMemberships);
    }
    if (total == 0) {
      return scanned(false, random);
    }
    long left = random.nextLong(total);
    int i = 0;
    while (left >= chances(present.at(i), byMemberships)) {
      left -= chances(present.at(i), byMemberships);
      i++;
    }
    return present.at(i);
  }

  private int chances(int state, boolean byMemberships) {
    return mark[state] == stamp ? 0 : byMemberships ? held[state] : 1;
  }
}
