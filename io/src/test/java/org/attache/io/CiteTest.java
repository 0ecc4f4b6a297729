package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.Coverage;
import org.attache.Provenance;
import org.attache.Spell;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to cite for what was used. */
@Tag("fast")
class CiteTest {

  private static Coverage coverage(Coverage.Source... sources) {
    return List.of(sources).stream()
        .map(s -> Coverage.of(s, Set.of(TieKind.ENTENTE), List.of(Spell.year(1914))))
        .reduce(Coverage::and)
        .orElseThrow();
  }

  private static String cite(String title, String edition) {
    return Export.cite(coverage(new Coverage.Source(title, edition, "0a1b"))).text();
  }

  @Test
  void aKnownSourceIsItsPublicationWithTheFileUsed() {
    assertThat(cite("COW Formal Alliances", "4.1"))
        .startsWith(
            """
            @book{gibler2009alliances,
              author = {Gibler, Douglas M.},
              title = {International Military Alliances, 1648--2008},
              publisher = {CQ Press},
              address = {Washington, DC},
              year = {2009},
              note = {Data used: COW Formal Alliances 4.1, SHA-256 0a1b}
            }

            @misc{attache,
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "COW State System Membership,2016,cow2017states",
    "'COW State System Membership, years',2016,cow2017states",
    "COW Major Powers,2016,cow2017states",
    "COW National Material Capabilities,6.0,singer1972capability",
    "COW Diplomatic Exchange,2006.1,bayer2006diplomatic",
    "COW Intergovernmental Organizations,3,pevehouse2020igo",
    "COW IGO,3,pevehouse2020igo",
    "COW Trade,4.0,barbieri2009trading",
    "COW Dyadic Trade,4.0,barbieri2016trade",
    "COW Militarized Interstate Disputes,5.0,palmer2021mid5",
    "COW Direct Contiguity,3.2,stinnett2002contiguity",
    "ATOP,5.1,leeds2002atop",
    "DCAD,1.0,kinne2020dcad",
    "DIPCON,3.0,rhamey2013dipcon",
    "Gleditsch-Ward states,5,gleditsch1999states",
    "GDELT,2.0,leetaru2013gdelt",
  })
  void theFieldsSourcesAreKnown(String title, String edition, String key) {
    assertThat(cite(title, edition)).contains("{" + key + ",\n").contains("SHA-256 0a1b");
  }

  @Test
  void anUnknownSourceIsCitedAsSuch() {
    assertThat(cite("My {own} 100% & _data_", "2"))
        .startsWith(
            """
            @misc{myown100data2,
              title = {My \\{own\\} 100\\% \\& \\_data\\_},
              note = {Data used: My \\{own\\} 100\\% \\& \\_data\\_ 2, SHA-256 0a1b}
            }
            """);
  }

  @Test
  void filesOfOnePublicationShareAnEntryAndKeysAreUnique() {
    Coverage all =
        coverage(
            new Coverage.Source("COW State System Membership", "2016", "a"),
            new Coverage.Source("COW Major Powers", "2016", "b"),
            new Coverage.Source("Über", "", ""),
            new Coverage.Source("über", "", ""),
            new Coverage.Source("Łódź, Ærø", "", ""));
    String text = Export.cite(all).text();
    assertThat(Pattern.compile("@").matcher(text).results()).hasSize(5);
    assertThat(text)
        .contains(
            "note = {Data used: COW State System Membership 2016, SHA-256 a;"
                + " COW Major Powers 2016, SHA-256 b}")
        .contains("@misc{uber,", "@misc{uber-2,", "@misc{lodzaero,");
  }

  @Test
  void aResultCitesItsSourcesAndTheLibraryThatMadeIt() {
    Provenance provenance = Provenance.of("degree", Map.of(), Small.history().at(1905));
    assertThat(Export.cite(provenance).text())
        .startsWith("@misc{inventedpacts20,")
        .endsWith(
            """
            @misc{attache,
              author = {{The Attach\\'e authors}},
              title = {{Attach\\'e}: Network Analysis of Diplomatic Ties},
              note = {Java library, version VERSION}
            }
            """
                .replace("VERSION", provenance.version()));
  }
}
