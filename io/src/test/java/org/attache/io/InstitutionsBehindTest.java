package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.DIRECTED;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.pacts;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import org.attache.Institution;
import org.attache.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dyads of COW alliances and the institutions behind them. */
class InstitutionsBehindTest {
  private static final Institution ONE = new Institution("COW1", "COW alliance 1");

  @TempDir Path folder;

  @Test
  @Tag("fast")
  void aDyadBelongsToTheAllianceOfItsRow() {
    Cow cow = pacts(folder, PACT, PACT.replaceFirst("1,", "22,"));
    InstitutionsBehind behind = cow.institutionsBehind();
    assertThat(cow.alliances().ties().stream().map(behind::of))
        .extracting(institution -> institution.orElseThrow().code())
        .containsExactly("COW1", "COW22");
    assertThat(cow.institutionsBehind(id -> ONE).of(cow.alliances().ties().get(1))).contains(ONE);
  }

  @Test
  @Tag("fast")
  void directedDyadsAreKnownToo() {
    write(folder, STATES, THREE_STATES);
    write(
        folder, DIRECTED, DYAD_HEADER.replace("asymmetric,", "") + PACT.replace(",0,4.1", ",4.1"));
    Cow cow = Cow.in(folder);
    Tie directed = cow.directedAlliances().ties().get(0);
    assertThat(cow.institutionsBehind().of(directed)).contains(ONE);
    Tie dyad = pacts(folder, PACT).alliances().ties().get(0);
    assertThat(cow.institutionsBehind().of(directed)).contains(ONE);
    assertThat(cow.institutionsBehind().of(dyad)).contains(ONE);
  }

  @Test
  @Tag("fast")
  void withoutAFileOfDyadsThereIsNothingToJoin() {
    write(folder, STATES, THREE_STATES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).institutionsBehind())
        .withMessageStartingWith("no file named like alliance_v4.1_by_dyad.csv");
  }

  @Test
  @Tag("data")
  void everyPublishedDyadHasItsAllianceAndItsMembers() {
    Cow cow = Published.cow();
    InstitutionsBehind behind = cow.institutionsBehind();
    assertThat(behind).hasToString("9666 dyads of 414 institutions");
    var dyads = cow.alliances().ties();
    assertThat(dyads.stream().map(behind::of).distinct()).hasSize(414);
    var members = cow.allianceMembers();
    var year = cow.alliances().at(1914).ties();
    assertThat(year).hasSize(37);
    for (Tie dyad : year) {
      assertThat(behind.memberships(dyad, members))
          .as("%s", dyad)
          .extracting(Tie::from)
          .contains(dyad.from(), dyad.to());
    }
  }
}
