package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Fields and lines are found wherever a stream pauses. */
@Tag("fast")
class ByteRowsTest {

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of("a", "é", "\t", "\t", "\n", "\r", "\r\n", "\"", "", "🏴")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  /** Hands over a few bytes at a time. */
  private static InputStream slow(String text, int most) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, most));
      }
    };
  }

  private static List<String> rows(InputStream in, char delimiter) throws IOException {
    ByteRows rows = new ByteRows(in, delimiter);
    List<String> all = new ArrayList<>();
    while (rows.next()) {
      for (int i = 0; i < rows.fields(); i++) {
        all.add(rows.line() + ":" + rows.column(i) + ":" + rows.text(i));
      }
    }
    return all;
  }

  @Property(tries = 500)
  void tabsDivideFieldsAndEveryLineEndEndsALine(
      @ForAll @From("text") String text, @ForAll @IntRange(min = 1, max = 9) int most)
      throws IOException {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int line = 0; line < lines.length; line++) {
      int column = 1;
      for (String field : lines[line].isEmpty() ? new String[0] : lines[line].split("\t", -1)) {
        expected.add((line + 1) + ":" + column + ":" + field);
        column += field.codePointCount(0, field.length()) + 1;
      }
    }
    assertThat(rows(slow(text, most), '\t')).isEqualTo(expected);
    assertThat(rows(slow("\uFEFF" + text, most), '\t')).isEqualTo(expected);
  }

  @Property(tries = 20)
  void quotesHoldDelimitersAndLines(@ForAll @IntRange(min = 1, max = 9) int most)
      throws IOException {
    assertThat(rows(slow("\"a,\r\n\"\"b\",c\"d\n\"é\",2\r\n", most), ','))
        .containsExactly("1:1:a,\r\n\"\"b", "1:6:c\"d", "3:1:é", "3:5:2");
  }
}
