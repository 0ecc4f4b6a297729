package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.io.Invented.CODES;
import static org.attache.io.Invented.DYADS;
import static org.attache.io.Invented.DYAD_HEADER;
import static org.attache.io.Invented.PACT;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.pacts;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found by their published names, and the edition by theirs. */
@Tag("fast")
class FoldersTest {
  @TempDir Path folder;

  @Test
  void filesAreFoundInSubfolders() {
    write(folder.resolve("system/2016"), STATES, THREE_STATES);
    write(folder.resolve("alliances 4.1"), DYADS, DYAD_HEADER + PACT);
    write(folder, "notes on states2016.csv.txt", "not this one");
    assertThat(Cow.in(folder).alliances().ties()).hasSize(1);
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path none = folder.resolve("none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(none))
        .withMessage("no folder " + none + "; pass the folder of the downloads");
  }

  @Test
  void aFileIsNoFolder() {
    Path file = write(folder, STATES, THREE_STATES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(file))
        .withMessageStartingWith("no folder " + file);
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).alliances())
        .withMessage("no file named like " + DYADS + " in " + folder + " or its subfolders");
  }

  @Test
  void twoEditionsAreBothNamed() {
    Path old = write(folder, "alliance_v3.0_by_dyad.csv", DYAD_HEADER);
    Cow cow = pacts(folder, PACT);
    assertThatIllegalArgumentException()
        .isThrownBy(cow::alliances)
        .withMessage(
            "several files named like "
                + DYADS
                + ": ["
                + old
                + ", "
                + folder.resolve(DYADS)
                + "]; pass the folder of one");
  }

  @Test
  void twoCopiesOfOneFileAreBothNamed() {
    Path copy = write(folder.resolve("copy"), STATES, THREE_STATES);
    Cow cow = pacts(folder, PACT);
    assertThatIllegalArgumentException()
        .isThrownBy(cow::states)
        .withMessageContainingAll(copy.toString(), folder.resolve(STATES).toString());
  }

  @Test
  void withoutTheStatesNumbersMeanNothing() {
    write(folder, DYADS, DYAD_HEADER + PACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).alliances())
        .withMessage(
            "no states2016.csv or COW country codes.csv in "
                + folder
                + ": they tell which state a number means;"
                + " download the State System Membership too");
  }

  @Test
  void theCountryCodesServeInPlaceOfTheStates() {
    write(folder, DYADS, DYAD_HEADER + PACT);
    write(folder, CODES, "StateAbb,CCode,StateNme\nALA,901,Aland\nBLA,902,Bland\nBLA,902,Bland\n");
    assertThat(Cow.in(folder).alliances().actors())
        .extracting("name")
        .containsExactly("Aland", "Bland");
  }

  @Test
  void anUnknownEditionAsksWhatItObserved() {
    write(folder, STATES, THREE_STATES);
    write(folder, "alliance_v9.9_by_dyad.csv", DYAD_HEADER + PACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.in(folder).alliances())
        .withMessage(
            "what edition 9.9 of the alliances observed is not known here; say so, as in"
                + " Cow.in(folder).withObserved(Spell.years(1816, 2012))");
    TieHistory history = Cow.in(folder).withObserved(Spell.years(1890, 2020)).alliances();
    assertThat(history.coverage().sources()).extracting(Coverage.Source::edition).contains("9.9");
    assertThat(history.at(2020).ties()).isEmpty();
    assertThat(history.at(1900).ties()).hasSize(1);
  }

  @Test
  void observedSpellsAndListenersDoNotForgetEachOther() {
    write(folder, STATES, THREE_STATES);
    write(folder, "alliance_v9.9_by_dyad.csv", DYAD_HEADER + PACT + "1,2\n");
    Cow cow = Cow.in(folder);
    Spell years = Spell.years(1890, 2020);
    assertThat(cow.withIssues(told -> {}).withObserved(years).alliances().ties()).hasSize(1);
    assertThat(cow.withObserved(years).withIssues(told -> {}).alliances().ties()).hasSize(1);
  }

  @Test
  void theSourceCarriesTheHashOfTheFile() {
    assertThat(pacts(folder).alliances().coverage().sources())
        .singleElement()
        .satisfies(source -> assertThat(source.toString()).isEqualTo("COW Formal Alliances 4.1"))
        .extracting(Coverage.Source::sha256)
        .asString()
        .matches("[0-9a-f]{64}");
  }

  @Test
  void filesOfOthersAreCitedUnderTheirOwnTitle() {
    Cow cow = pacts(folder, PACT).withTitle("Alandic Pacts");
    assertThat(cow.alliances().coverage().sources()).hasToString("[Alandic Pacts 4.1]");
    assertThat(cow.states().coverage().sources()).hasToString("[Alandic Pacts 2016]");
  }

  @Test
  void dataSetsPrintTheirFolder() {
    assertThat(Cow.in(folder)).hasToString("COW data in " + folder);
  }
}
