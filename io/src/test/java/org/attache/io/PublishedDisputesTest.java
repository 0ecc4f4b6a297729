package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Militarized interstate disputes 5.0; the counts come from a script of a few lines. */
@Tag("data")
class PublishedDisputesTest {
  private final TieHistory disputes = Published.cow().disputes();

  @Test
  void allDisputesHaveATieOfOpponents() {
    Set<String> numbers = new HashSet<>();
    disputes.ties().forEach(tie -> numbers.add(tie.ref().split("[ ,]", -1)[1]));
    assertThat(numbers).hasSize(2436);
    assertThat(disputes.ties()).hasSize(3744);
  }

  @Test
  void dyadsInDisputeByYearAreAsManyAsCounted() {
    Map.of(1914, 40, 1939, 53, 1950, 35, 2014, 55)
        .forEach(
            (year, count) -> {
              Set<Set<Actor>> dyads = new HashSet<>();
              disputes.at(year).ties().forEach(tie -> dyads.add(Set.of(tie.from(), tie.to())));
              assertThat(dyads).as("%s", year).hasSize(count);
            });
    assertThat(disputes.at(2014).ties()).hasSize(66);
    assertThatIllegalArgumentException().isThrownBy(() -> disputes.at(2015));
  }

  @Test
  void theHigherHostilityIsAKind() {
    assertThat(disputes.only(CowKinds.WAR).ties()).hasSize(515);
    assertThat(disputes.only(CowKinds.FORCE).ties()).hasSize(2124);
    assertThat(disputes.only(CowKinds.DISPLAY).ties()).hasSize(986);
    assertThat(disputes.only(CowKinds.THREAT).ties()).hasSize(117);
    assertThat(disputes.ties().stream().filter(tie -> tie.kinds().size() == 1)).hasSize(2);
  }

  @Test
  void theFirstDisputeRunsFromTheFirstOfItsMonth() {
    Tie tie = disputes.ties().get(0);
    assertThat(tie)
        .hasToString(
            "USA – UKG DISPLAY+DISPUTE [1902-07-01, 1903-01-25) dispute 2, MIDB 5.0.csv:3+2");
  }
}
