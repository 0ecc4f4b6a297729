package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish has a dotless i, German a decimal comma, Egyptian Arabic digits of its own. */
@Tag("fast")
class LocaleTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void startInTheNeutralLocale() {
    Locale.setDefault(Locale.ROOT);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG"})
  void everythingPrintsTheSame(String tag) {
    String expected = prints();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(prints()).isEqualTo(expected).contains("2.500").contains("1914");
  }

  private static String prints() {
    Tie self = Tie.of(Europe.ITA, Europe.ITA, TieKind.TRADE).withWeight(1234.5);
    Scores scores = ScoresTest.scores(2.5, 1234.5, 0.000125);
    List<Object> all =
        List.of(
            Europe.history(),
            Europe.history().coverage(),
            Europe.graph(),
            Europe.graph().summary(),
            Europe.graph().adjacency(),
            self,
            scores,
            scores.top(2),
            scores.table().markdown(),
            scores.table().html(),
            Europe.history().yearly(1912, 1914, graph -> graph.dyads() / 2.0),
            Length.inverse(0.5),
            Attributes.of(List.of(new Attributes.Value("milex", Europe.ITA, 1914, 2.5))).values(),
            ScoresTest.scores(2.5),
            refusal(self));
    return all.toString();
  }

  private static String refusal(Tie self) {
    try {
      return TieGraph.of(self).toString();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
