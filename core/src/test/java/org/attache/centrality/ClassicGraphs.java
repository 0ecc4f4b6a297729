package org.attache.centrality;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.NonStateActor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.params.provider.Arguments;

/** Small networks the field tries its measures on, retyped from the literature. */
public final class ClassicGraphs {
  private static final TieKind FRIENDSHIP = TieKind.civilian("FRIENDSHIP");
  private static final TieKind BUSINESS = TieKind.civilian("BUSINESS");
  private static final TieKind MARRIAGE = TieKind.civilian("MARRIAGE");

  private ClassicGraphs() {}

  /** Each with its name in the files of other tools. */
  static Stream<Arguments> named() {
    return Stream.of(
        arguments("kite", kite()),
        arguments("florentine", florentineMarriages()),
        arguments("karate", karate()));
  }

  /**
   * Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35 (1990) 342:
   * degree, closeness and betweenness each have another winner.
   */
  public static TieGraph kite() {
    return drawn(
        FRIENDSHIP,
        """
        Andre Beverly Carol Diane Fernando
        Beverly Diane Ed Garth
        Carol Diane Fernando
        Diane Ed Fernando Garth
        Ed Garth
        Fernando Garth Heather
        Garth Heather
        Heather Ike
        Ike Jane
        """);
  }

  /**
   * Marriages between Florentine families about 1430, without Pucci, who married none of them:
   * Padgett and Ansell, American Journal of Sociology 98 (1993) 1259; Breiger and Pattison, Social
   * Networks 8 (1986) 215.
   */
  public static TieGraph florentineMarriages() {
    return drawn(
        MARRIAGE,
        """
        Acciaiuoli Medici
        Albizzi Ginori Guadagni Medici
        Barbadori Castellani Medici
        Bischeri Guadagni Peruzzi Strozzi
        Castellani Peruzzi Strozzi
        Guadagni Lamberteschi Tornabuoni
        Medici Ridolfi Salviati Tornabuoni
        Pazzi Salviati
        Peruzzi Strozzi
        Ridolfi Strozzi Tornabuoni
        """);
  }

  /** Business ties, loans and partnerships between the same families; eleven have some. */
  public static TieGraph florentineBusiness() {
    return drawn(
        BUSINESS,
        """
        Barbadori Castellani Ginori Medici Peruzzi
        Bischeri Guadagni Lamberteschi Peruzzi
        Castellani Lamberteschi Peruzzi
        Ginori Medici
        Guadagni Lamberteschi
        Lamberteschi Peruzzi
        Medici Pazzi Salviati Tornabuoni
        """);
  }

  /** The karate club with every friendship alike: 34 members, 78 ties. */
  public static TieGraph karate() {
    TieGraph weighted = karateWeighted();
    return TieGraph.of(weighted.ties().stream().map(tie -> tie.withWeight(1)).toList());
  }

  /**
   * Zachary, An information flow model for conflict and fission in small groups, Journal of
   * Anthropological Research 33 (1977) 452: the number of settings in which two members met.
   */
  public static TieGraph karateWeighted() {
    return drawn(
        FRIENDSHIP,
        """
        1 2:4 3:5 4:3 5:3 6:3 7:3 8:2 9:2 11:2 12:3 13:1 14:3 18:2 20:2 22:2 32:2
        2 3:6 4:3 8:4 14:5 18:1 20:2 22:2 31:2
        3 4:3 8:4 9:5 10:1 14:3 28:2 29:2 33:2
        4 8:3 13:3 14:3
        5 7:2 11:3
        6 7:5 11:3 17:3
        7 17:3
        9 31:3 33:3 34:4
        10 34:2
        14 34:3
        15 33:3 34:2
        16 33:3 34:4
        19 33:1 34:2
        20 34:1
        21 33:3 34:1
        23 33:2 34:3
        24 26:5 28:4 30:3 33:5 34:4
        25 26:2 28:3 32:2
        26 32:7
        27 30:4 34:2
        28 34:4
        29 32:2 34:2
        30 33:4 34:2
        31 33:3 34:3
        32 33:4 34:4
        33 34:5
        """);
  }

  /** The sample network of Opsahl, Agneessens and Skvoretz, Social Networks 32 (2010) 245. */
  public static TieGraph opsahl() {
    return drawn(FRIENDSHIP, "1 2:4 3:2\n2 3:1 4:4 5:2\n5 6:1");
  }

  /** Each line names an actor and its partners, with the strength after a colon. */
  private static TieGraph drawn(TieKind kind, String text) {
    List<Tie> ties = new ArrayList<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      for (String word : words.subList(1, words.size())) {
        List<String> parts = Splitter.on(':').splitToList(word);
        double weight = parts.size() == 1 ? 1 : Double.parseDouble(parts.get(1));
        ties.add(Tie.of(actor(words.get(0)), actor(parts.get(0)), kind).withWeight(weight));
      }
    }
    return TieGraph.of(ties);
  }

  private static NonStateActor actor(String name) {
    return new NonStateActor(name, name);
  }
}
