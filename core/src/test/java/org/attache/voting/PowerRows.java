package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Actor;

/** Rows of a table of power, checked as fractions. */
final class PowerRows {
  static final List<PowerIndex> COLUMNS =
      List.of(
          Power.shapleyShubik(),
          Power.banzhaf().withNormalization(true),
          Power.deeganPackel(),
          Power.publicGood(),
          Power.johnston(),
          Power.preventing());

  private PowerRows() {}

  static void checkTypes(VotingRule rule, String... rows) {
    PowerProfile profile = Power.profile(rule);
    for (String row : rows) {
      String[] cells = row.trim().split(" +", -1);
      Actor voter =
          rule.voters().stream()
              .filter(one -> one.code().startsWith(cells[0]))
              .findFirst()
              .orElseThrow();
      for (int k = 1; k < cells.length; k++) {
        PowerIndex index = COLUMNS.get(k - 1);
        assertThat(profile.of(index).exact(voter))
            .as("%s of %s", index, voter)
            .hasToString(cells[k]);
        assertThat(index.of(rule).exact(voter)).as("%s of %s", index, voter).hasToString(cells[k]);
      }
    }
  }
}
