package org.attache.centrality;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Small two-mode networks the field tries its measures on, retyped from the literature. */
final class TwoModeClassics {
  private TwoModeClassics() {}

  /**
   * 26 chief executive officers and 15 clubs and boards: Galaskiewicz, Social Organization of an
   * Urban Grants Economy, 1985; Faust, Social Networks 19 (1997) 157.
   */
  static TieGraph ceosAndClubs() {
    return drawn(
        """
        CEO01 CLUB03 CLUB04 CLUB09
        CEO02 CLUB03 CLUB05 CLUB07
        CEO03 CLUB03 CLUB12
        CEO04 CLUB02 CLUB03 CLUB15
        CEO05 CLUB03 CLUB13 CLUB14
        CEO06 CLUB02 CLUB03 CLUB14
        CEO07 CLUB03 CLUB04 CLUB10 CLUB11
        CEO08 CLUB04 CLUB07 CLUB10
        CEO09 CLUB01 CLUB04 CLUB08 CLUB10
        CEO10 CLUB03 CLUB09
        CEO11 CLUB02 CLUB03 CLUB09
        CEO12 CLUB04 CLUB07
        CEO13 CLUB03 CLUB04 CLUB05 CLUB09
        CEO14 CLUB02 CLUB03 CLUB04 CLUB11 CLUB12 CLUB13 CLUB15
        CEO15 CLUB02 CLUB03 CLUB06 CLUB13 CLUB15
        CEO16 CLUB02 CLUB03 CLUB06 CLUB08 CLUB14
        CEO17 CLUB02 CLUB03 CLUB05 CLUB11 CLUB12 CLUB15
        CEO18 CLUB04 CLUB09 CLUB12 CLUB13 CLUB15
        CEO19 CLUB01 CLUB03 CLUB04 CLUB07 CLUB09
        CEO20 CLUB02 CLUB03 CLUB04 CLUB11 CLUB15
        CEO21 CLUB03 CLUB04 CLUB08
        CEO22 CLUB03 CLUB08 CLUB15
        CEO23 CLUB02 CLUB03 CLUB06 CLUB15
        CEO24 CLUB01 CLUB03 CLUB04 CLUB06 CLUB15
        CEO25 CLUB02 CLUB03 CLUB13
        CEO26 CLUB02 CLUB03 CLUB12
        """);
  }

  /**
   * 18 women and the 14 social events they came to: Davis, Gardner and Gardner, Deep South, 1941;
   * Borgatti and Everett, Social Networks 19 (1997) 243.
   */
  static TieGraph southernWomen() {
    return drawn(
        """
        Evelyn E1 E2 E3 E4 E5 E6 E8 E9
        Laura E1 E2 E3 E5 E6 E7 E8
        Theresa E2 E3 E4 E5 E6 E7 E8 E9
        Brenda E1 E3 E4 E5 E6 E7 E8
        Charlotte E3 E4 E5 E7
        Frances E3 E5 E6 E8
        Eleanor E5 E6 E7 E8
        Pearl E6 E8 E9
        Ruth E5 E7 E8 E9
        Verne E7 E8 E9 E12
        Myrna E8 E9 E10 E12
        Katherine E8 E9 E10 E12 E13 E14
        Sylvia E7 E8 E9 E10 E12 E13 E14
        Nora E6 E7 E9 E10 E11 E12 E13 E14
        Helen E7 E8 E10 E11 E12
        Dorothy E8 E9
        Olivia E9 E11
        Flora E9 E11
        """);
  }

  /** Each line names a member and its institutions. */
  static TieGraph drawn(String text) {
    List<Tie> ties = new ArrayList<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      NonStateActor member = new NonStateActor(words.get(0), words.get(0));
      for (String word : words.subList(1, words.size())) {
        ties.add(Tie.of(member, new Institution(word, word), TieKind.MEMBERSHIP));
      }
    }
    return TieGraph.of(ties);
  }
}
