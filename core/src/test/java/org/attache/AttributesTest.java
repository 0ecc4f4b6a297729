package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class AttributesTest {
  private static final Attributes CINC =
      Attributes.of(
          List.of(
              new Attributes.Value("cinc", Europe.GMY, 1914, 0.2),
              new Attributes.Value("cinc", Europe.GMY, 1912, 0.0),
              new Attributes.Value("cinc", Europe.FRN, 1914, 0.1)));

  @Test
  void zeroIsANumberAndMissingIsNot() {
    assertThat(CINC.value("cinc", Europe.GMY, 1912)).hasValue(0);
    assertThat(CINC.value("cinc", Europe.GMY, 1913)).isEmpty();
    assertThat(CINC.value("cinc", Europe.GMY, 1911)).isEmpty();
    assertThat(CINC.value("cinc", Europe.GMY, 1915)).isEmpty();
    assertThat(CINC.value("cinc", Europe.ITA, 1914)).isEmpty();
  }

  @Test
  void aYearHoldsThoseThatHaveANumber() {
    assertThat(CINC.at("cinc", 1914)).hasToString("{FRN=0.1, GMY=0.2}");
    assertThat(CINC.at("cinc", 1913)).isEmpty();
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CINC.at("cnic", 1914))
        .withMessage("no attribute cnic among [cinc]; did you mean cinc?");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aValueThatIsNotFiniteIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attributes.Value("gdp", Europe.GMY, 1914, value))
        .withMessage("gdp of GMY in 1914 must be finite: " + value);
  }

  @Test
  void oneNumberGivenTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CINC.and(CINC))
        .withMessageEndingWith("is given twice");
  }

  @Test
  void joinedAttributesHoldBoth() {
    Attributes both =
        CINC.and(Attributes.of(List.of(new Attributes.Value("gdp", Europe.GMY, 1914, 3))));
    assertThat(both.names()).containsExactly("cinc", "gdp");
    assertThat(both.values()).hasSize(4);
    assertThat(Attributes.of(both.values()).values()).isEqualTo(both.values());
    assertThat(CINC.names()).containsExactly("cinc");
    assertThat(both)
        .hasToString(
            """
            Attributes by year: 2
            attribute  actors
            cinc            2
            gdp             1""");
  }

  @Test
  void joinedAttributesNameTheSourcesOfBoth() {
    Coverage.Source capabilities = new Coverage.Source("Capabilities", "6.0", "ab12");
    Coverage.Source output = new Coverage.Source("Output", "1", "");
    Attributes gdp = Attributes.of(List.of(new Attributes.Value("gdp", Europe.GMY, 1914, 3)));
    Attributes both = CINC.withSource(capabilities).and(gdp.withSource(output));
    assertThat(both.sources()).containsExactly(capabilities, output);
    assertThat(CINC.sources()).isEmpty();
  }
}
