package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Votes and people as other people wrote them down, and the 28 with their people of 2014, whose
 * coalitions a program in C walked one by one.
 */
@Tag("data")
class EuCouncilDataTest {
  private static final Map<String, String> NAMES =
      Map.of("UK", "United Kingdom", "Czech", "Czech Republic");

  /** Votes and people by name. */
  private static Map<String, long[]> read(String file) throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    Map<String, long[]> members = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(shared, "fixtures", file))) {
      List<String> cells = Splitter.on(' ').splitToList(line);
      members.put(
          NAMES.getOrDefault(cells.get(2), cells.get(2)),
          new long[] {Long.parseLong(cells.get(0)), Long.parseLong(cells.get(1))});
    }
    return members;
  }

  private static Map<Actor, Long> column(Map<String, long[]> file, int column) {
    Map<Actor, Long> numbers = new HashMap<>();
    for (Actor member : EuMembers.twentyEight().keySet()) {
      if (file.containsKey(member.name())) {
        numbers.put(member, file.get(member.name())[column]);
      }
    }
    assertThat(numbers).hasSize(file.size());
    return numbers;
  }

  @Test
  void votesAndPeopleOfNiceAreThoseOfTheTables() throws IOException {
    Map<String, long[]> file = read("eu27_nice.txt");
    assertThat(column(file, 0)).isEqualTo(EuMembers.twentySeven());
    Map<Actor, Long> people = column(file, 1);
    assertThat(new TreeSet<>(people.keySet())).hasSize(27);
    EuCouncil.peopleOfNice()
        .forEach(
            (member, thousands) -> assertThat(people.get(member)).isEqualTo(thousands.longValue()));
  }

  @Test
  void theTwentyEightHaveTheirCounts() throws IOException {
    Map<String, long[]> file = read("eu28_2014.txt");
    assertThat(column(file, 0)).isEqualTo(EuMembers.twentyEight());
    Map<Actor, Long> people = column(file, 1);
    VotingRule nice = EuCouncil.niceWithCroatia(people);
    VotingRule lisbon = EuCouncil.lisbon(people);
    assertThat(Diagram.of(nice).winning()).isEqualTo(5_032_116);
    assertThat(Diagram.of(lisbon).winning()).isEqualTo(30_321_728);
    VotingRule unblocked =
        VotingRule.heads(16, people.keySet())
            .and(VotingRule.share(0.65, people.keySet(), people::get));
    assertThat(Diagram.of(unblocked).winning()).isEqualTo(30_321_718);
    assertThat(lisbon)
        .hasToString("Council of 28, Lisbon: 16 members and 65 % of the people, or 25 members");
    assertThat(nice)
        .hasToString("Council of 28, Nice: 260 of 352 votes, 15 members, 62 % of the people");
  }
}
