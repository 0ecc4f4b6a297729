package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.io.figure.TieExplorer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages about published histories. */
@Tag("data")
class PublishedExplorerTest {
  @Test
  void twoCenturiesOfAlliancesFitAPageOfAMegabyte() {
    Cow cow = Published.cow();
    String html = TieExplorer.of(cow.alliances().among(cow.states()), 1816, 2012).html();
    assertThat(html.length()).isLessThan(1_000_000);
    assertThat(html)
        .contains("\"years\":[1816,2012,true]")
        .contains("[\"GMY\",\"Germany\",\"state\",[[1816,1945],[1990,2012]]]");
  }

  @Test
  void yearsBetweenWavesAreMarked() {
    String html = TieExplorer.of(Published.cow().diplomaticExchange(), 1899, 1910).html();
    assertThat(html).contains("\"unobserved\":[[1900,1903],[1905,1908],[1910,1910]]");
  }
}
