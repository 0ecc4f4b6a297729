package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.List;
import org.attache.Attributes;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the capabilities become, and the index made of them. */
@Tag("fast")
class CapabilityFilesTest {
  private static final String NAME = "NMC-60-abridged.csv";
  private static final String HEADER =
      "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n";
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");

  @TempDir Path folder;

  private Cow file(String name, String content) {
    write(folder, STATES, THREE_STATES);
    write(folder, name, content);
    return Cow.in(folder);
  }

  @Test
  void minusNineIsMissingAndZeroIsNot() {
    Attributes read =
        file(NAME, HEADER + "ALA,901,1900,-9,10,0,.5,3e-06,-9.0,.04,2021\n").capabilities();
    assertThat(read.values())
        .containsExactlyInAnyOrder(
            new Attributes.Value("milper", ALAND, 1900, 10),
            new Attributes.Value("irst", ALAND, 1900, 0),
            new Attributes.Value("pec", ALAND, 1900, .5),
            new Attributes.Value("tpop", ALAND, 1900, 3e-6),
            new Attributes.Value("cinc", ALAND, 1900, .04));
  }

  @Test
  void editionsAreReadFromTheNamesOfAllThreeVersions() {
    String row = "901,1900,1,1,1,1,1,1,1\n";
    String header = "ccode,year,irst,milex,milper,pec,tpop,upop,cinc\n";
    for (String name : List.of("NMC_v4_0.csv", "NMC_5_0.csv", "NMC-60-wsupplementary.csv")) {
      Attributes read = file(name, header + row).capabilities();
      assertThat(read.sources().get(0).edition()).matches("[456]\\.0");
      assertThat(read.values()).hasSize(7);
      assertThat(folder.resolve(name).toFile().delete()).isTrue();
    }
  }

  @Test
  void theIndexIsTheMeanOfTheKnownShares() {
    String rows = "ALA,901,1900,30,1,-9,1,1,0,-9,2021\nBLA,902,1900,10,3,5,-9,1,0,-9,2021\n";
    Attributes cinc = Cow.cinc(file(NAME, HEADER + rows).capabilities());
    assertThat(cinc.value("cinc", ALAND, 1900).orElseThrow())
        .isCloseTo((.75 + .25 + 1 + .5) / 4, within(1e-15));
    assertThat(cinc.value("cinc", BLAND, 1900).orElseThrow())
        .isCloseTo((.25 + .75 + 1 + .5) / 4, within(1e-15));
    assertThat(cinc.sources()).hasSize(1);
  }

  @Test
  void theIndexNeedsAllSixComponents() {
    Attributes some = Attributes.of(List.of(new Attributes.Value("milex", ALAND, 1900, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cow.cinc(some))
        .withMessage(
            "CINC needs the components [milex, milper, irst, pec, tpop, upop]; there are [milex]");
  }

  @Test
  void badValuesAreReportedWithTheirPlaces() {
    String row = "ALA,901,1900,1,1,1,1,1,1,1,2021\n";
    assertRefused(
        () -> file(NAME, HEADER + row + row + "ALA,901,1901,-7,x,1,1,1,1,1,2021\n").capabilities(),
        NAME + ":3:9: year \"1900\": expected each state once a year",
        NAME + ":4:14: milex \"-7\": expected a number of 0 or more, or -9 where it is missing",
        NAME + ":4:17: milper \"x\": expected a number");
  }
}
