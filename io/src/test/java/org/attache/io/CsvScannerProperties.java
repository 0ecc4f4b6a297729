package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** The scanner finds the fields that Commons CSV finds, in any text. */
@Tag("fast")
class CsvScannerProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "🏴", ",", ",", "\"", "\"", "\n", "\r", "\r\n", " ", "\t", ";")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return texts().list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
  }

  @Property(tries = 5000)
  void anyTextHasTheFieldsThatCommonsCsvFinds(
      @ForAll("texts") String text, @ForAll("delimiters") char delimiter) {
    assertThat(scanned(text, delimiter)).isEqualTo(parsed(text, delimiter));
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', '\t', ';', '\u0001');
  }

  @Property(tries = 1000)
  void whatCommonsCsvWritesIsRead(@ForAll("tables") List<List<String>> table) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecords(table);
    }
    assertThat(scanned(text.toString(), ',')).contains(table);
  }

  @Property(tries = 1000)
  void recordsAndFieldsBeginWhereTheyStand(@ForAll("texts") String text) {
    CsvScanner records = new CsvScanner(text, ',', 0, 1);
    while (records.next()) {
      String before = text.substring(0, records.start());
      assertThat(records.line()).isEqualTo(before.split("\r\n|\r|\n", -1).length);
      for (int i = 0; i < records.fields(); i++) {
        int begin = records.begin(i);
        assertThat(begin).isEqualTo(i == 0 ? records.start() : afterDelimiter(text, begin));
        assertThat(text).startsWith(before);
      }
    }
  }

  private static int afterDelimiter(String text, int begin) {
    return text.lastIndexOf(',', begin - 1) + 1;
  }

  /** All records; nothing when the text is refused. */
  private static Optional<List<List<String>>> scanned(String text, char delimiter) {
    CsvScanner records = new CsvScanner(text, delimiter, 0, 1);
    List<List<String>> all = new ArrayList<>();
    while (records.next()) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < records.fields(); i++) {
        fields.add(records.field(i));
      }
      all.add(fields);
    }
    return records.isBroken() ? Optional.empty() : Optional.of(all);
  }

  private static Optional<List<List<String>>> parsed(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setDelimiter(delimiter).get();
    List<List<String>> all = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      parser.forEach(record -> all.add(record.toList()));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
    return Optional.of(all);
  }
}
