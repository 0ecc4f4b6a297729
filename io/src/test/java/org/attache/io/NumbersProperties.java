package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Numbers are those that Java reads, less what no data file should hold. */
@Tag("fast")
class NumbersProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("0123456789.-+eE").ofMaxLength(30);
  }

  @Property(tries = 5000)
  void whatLooksLikeADecimalIsReadAsJavaReadsIt(@ForAll("texts") String text) {
    assertDecimal(text);
  }

  @Property
  void everyDoubleIsReadBack(@ForAll double value) {
    assertDecimal(Double.toString(value));
    assertDecimal(new BigDecimal(value).toPlainString());
  }

  private static void assertDecimal(String text) {
    double own = Numbers.decimal("x" + text + "9", 1, text.length() + 1);
    assertThat(Double.doubleToLongBits(own)).isEqualTo(Double.doubleToLongBits(java(text)));
  }

  private static double java(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  @Property(tries = 5000)
  void wholeNumbersAreThoseThatJavaReads(@ForAll("texts") String text) {
    long own = Numbers.integer("1" + text + "1", 1, text.length() + 1);
    try {
      assertThat(own).isEqualTo(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      assertThat(own).isEqualTo(Numbers.NONE);
    }
  }

  @Property
  void everyIntIsReadBack(@ForAll int value) {
    String text = Integer.toString(value);
    assertThat(Numbers.integer(text, 0, text.length())).isEqualTo(value);
  }

  @Example
  void theEdgesOfWholeNumbers() {
    assertThat(Numbers.integer("2147483648", 0, 10)).isEqualTo(Numbers.NONE);
    assertThat(Numbers.integer("-2147483648", 0, 11)).isEqualTo(Integer.MIN_VALUE);
    assertThat(Numbers.integer("-2147483649", 0, 11)).isEqualTo(Numbers.NONE);
    assertThat(Numbers.integer("٣", 0, 1)).isEqualTo(Numbers.NONE);
  }

  @Example
  void noJavaNotationIsANumber() {
    for (String text :
        new String[] {"NaN", "Infinity", "1f", "1d", "0x1p3", "1e999", " 1", "1_0"}) {
      assertThat(Numbers.decimal(text, 0, text.length())).isNaN();
    }
  }
}
