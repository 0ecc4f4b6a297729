package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class CitationsTest {

  @Test
  void everyDataSetOfTheProjectHasAReferenceOfItsOwn() {
    assertThat(Cow.citations()).hasSize(9);
    Cow.citations()
        .forEach(
            (title, citation) -> {
              Coverage.Source source = new Coverage.Source(title, "1", "");
              Coverage coverage =
                  Coverage.of(source, Set.of(TieKind.TRADE), List.of(Spell.year(1990)));
              assertThat(Export.cite(coverage).text())
                  .as(title)
                  .contains(author(citation))
                  .doesNotContain("sha256");
            });
  }

  /** The family name, or the project. */
  private static String author(String citation) {
    int comma = citation.indexOf(',');
    int stop = citation.indexOf('.');
    return citation.substring(0, comma < 0 ? stop : Math.min(comma, stop));
  }

  @Test
  void eachReaderTellsHowToCite(@TempDir Path folder) {
    assertThat(Atop.in(folder).citation()).startsWith("Leeds").contains("2002");
    assertThat(Dcad.in(folder).citation()).startsWith("Kinne");
    assertThat(Dipcon.in(folder).citation()).contains("Diplomatic Contacts");
    assertThat(GleditschWard.in(folder).citation()).contains("Gleditsch");
  }
}
