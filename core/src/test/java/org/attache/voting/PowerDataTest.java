package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every index of every member of twelve bodies as a fraction (a separate program in Python 3), of
 * the Union of 27 and 28 under five rules, and of the Electoral College (separate programs in C and
 * Python 3).
 */
@Tag("data")
class PowerDataTest {
  private static final double SIX = 5.1e-7;
  private static final Map<String, PowerIndex> NAMES =
      Map.of(
          "SS", Power.shapleyShubik(),
          "Bz_norm", Power.banzhaf().withNormalization(true),
          "Bz_abs", Power.banzhaf(),
          "DP", Power.deeganPackel(),
          "Holler", Power.publicGood(),
          "Johnston", Power.johnston(),
          "Col_prevent", Power.preventing(),
          "Col_init", Power.initiating());
  private static final Pattern GAME = Pattern.compile("\".* ?\\[(\\d+); ([\\d,]+)\\]\": \\{");
  private static final Pattern FRACTION = Pattern.compile("\"([\\d/]+)\",");
  private static final Pattern MEMBER =
      Pattern.compile("\\S+ w=(\\d+) pop=(\\d+) swings=(\\d+) Bz=(\\S+) psi=(\\S+) SS=(\\S+)");
  private static final Pattern BODY =
      Pattern.compile("## EU\\d+ mode (\\d) q1=(\\d+) q2=(\\d+) .*");
  private static final Pattern STATE =
      Pattern.compile(" +([A-Z]{2})\\d+ SS=(\\S+) Bz=(\\S+) psi=(\\S+) swings (\\d+)");

  private static List<String> lines(String file) throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    return Files.readAllLines(Path.of(shared, "fixtures", file));
  }

  @Test
  void fractionsOfTwelveBodiesAreExact() throws IOException {
    PowerProfile profile = Power.profile(PowerGames.quota(1, 1));
    int games = 0;
    int checked = 0;
    int member = -1;
    VotingPower column = profile.indices().get(0);
    for (String line : lines("power_reference.json")) {
      Matcher game = GAME.matcher(line);
      Matcher fraction = FRACTION.matcher(line);
      String name = line.startsWith("\"") ? Splitter.on('"').splitToList(line).get(1) : "";
      if (game.matches()) {
        profile =
            Power.profile(PowerGames.quota(Long.parseLong(game.group(1)), longs(game.group(2))));
        games++;
        member = -1;
      } else if (NAMES.containsKey(name)) {
        column = profile.of(NAMES.get(name));
      } else if (fraction.matches()) {
        VoterPower voter = column.voters().get(member);
        assertThat(voter.exact().orElseThrow())
            .as(column.toString())
            .hasToString(fraction.group(1));
        checked++;
      } else if (name.equals("swings") || name.equals("winning")) {
        String count = line.replaceAll("\\D", "");
        assertThat(
                name.equals("swings")
                    ? column.voters().get(member).swings().orElseThrow()
                    : column.winning().orElseThrow())
            .hasToString(count);
      } else if (line.endsWith("{")) {
        member++;
      }
    }
    assertThat(games).isEqualTo(12);
    assertThat(checked).isEqualTo(8 * 102);
  }

  private static long[] longs(String cells) {
    return Splitter.on(',').splitToStream(cells).mapToLong(Long::parseLong).toArray();
  }

  @Test
  void unionOf27UnderFiveRules() throws IOException {
    assertThat(union("eu27_power.txt")).isEqualTo(5);
  }

  @Test
  void unionOf28UnderThreeRules() throws IOException {
    assertThat(union("eu28_power.txt")).isEqualTo(3);
  }

  private static int union(String file) throws IOException {
    List<String> lines = lines(file);
    int bodies = 0;
    for (int at = 0; at < lines.size(); at++) {
      Matcher body = BODY.matcher(lines.get(at));
      if (body.matches()) {
        bodies++;
        List<String> rows = new ArrayList<>();
        for (int row = at + 2; row < lines.size() && lines.get(row).contains(" w="); row++) {
          rows.add(lines.get(row));
        }
        String winning = lines.get(at + 1).replaceAll(".*winning=(\\d+) .*", "$1");
        check(body, rows, winning);
      }
    }
    return bodies;
  }

  private static void check(Matcher body, List<String> rows, String winning) {
    List<Matcher> members = rows.stream().map(MEMBER::matcher).filter(Matcher::matches).toList();
    assertThat(members).hasSizeGreaterThan(26);
    VotingRule rule = rule(body, members);
    PowerIndex index = Power.banzhaf().withNormalization(true);
    VotingPower shares = index.of(rule, Run.on(2));
    VotingPower orders = Power.shapleyShubik().of(rule, Run.on(2));
    assertThat(shares.winning().orElseThrow()).as(body.group()).hasToString(winning);
    for (int v = 0; v < members.size(); v++) {
      Matcher member = members.get(v);
      VoterPower one = shares.voters().get(v);
      assertThat(one.swings().orElseThrow()).as(member.group()).hasToString(member.group(3));
      assertThat(one.value()).isCloseTo(Double.parseDouble(member.group(4)), within(SIX));
      assertThat(orders.voters().get(v).value())
          .as(member.group())
          .isCloseTo(Double.parseDouble(member.group(6)), within(SIX));
    }
  }

  /**
   * Votes; with a number of states; with people too; states and people, with and without clause.
   */
  private static VotingRule rule(Matcher body, List<Matcher> members) {
    long[] votes = members.stream().mapToLong(one -> Long.parseLong(one.group(1))).toArray();
    long[] people = members.stream().mapToLong(one -> Long.parseLong(one.group(2))).toArray();
    int mode = Integer.parseInt(body.group(1));
    long share = mode < 3 ? 62 : 65;
    long sum = java.util.Arrays.stream(people).sum();
    VotingRule byVotes = PowerGames.quota(Long.parseLong(body.group(2)), votes);
    VotingRule byStates = VotingRule.heads(Integer.parseInt(body.group(3)), byVotes.voters());
    VotingRule byPeople = PowerGames.quota((sum * share + 99) / 100, people);
    VotingRule clause = VotingRule.heads(votes.length - 3, byVotes.voters());
    return switch (mode) {
      case 0 -> byVotes;
      case 1 -> byVotes.and(byStates);
      case 2 -> byVotes.and(byStates).and(byPeople);
      case 3 -> byStates.and(byPeople).or(clause);
      default -> byStates.and(byPeople);
    };
  }

  @Test
  void electoralCollegesToTheUnit() throws IOException {
    VotingRule college = ElectoralCollege.of2024();
    int checked = 0;
    for (String line : lines("power_ec.txt")) {
      college = line.contains("2012-20") ? ElectoralCollege.of2012() : college;
      Matcher row = STATE.matcher(line);
      if (row.matches()) {
        String state = row.group(1);
        VotingPower absolute = Power.banzhaf().of(college);
        VotingPower shares = Power.banzhaf().withNormalization(true).of(college);
        VotingPower orders = Power.shapleyShubik().of(college);
        assertThat(orders.of(state)).isCloseTo(Double.parseDouble(row.group(2)), within(SIX));
        assertThat(shares.of(state)).isCloseTo(Double.parseDouble(row.group(3)), within(SIX));
        assertThat(absolute.of(state)).isCloseTo(Double.parseDouble(row.group(4)), within(SIX));
        assertThat(absolute.voters())
            .filteredOn(one -> one.voter().code().equals(state))
            .allMatch(one -> one.swings().orElseThrow().toString().equals(row.group(5)));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(35);
  }
}
