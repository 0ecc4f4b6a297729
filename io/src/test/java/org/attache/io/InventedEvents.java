package org.attache.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Invented events in the published layouts. */
final class InventedEvents {
  static final String ICEWS_HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\n";

  private InventedEvents() {}

  /** A row of GDELT: so many columns, the six that are read filled. */
  static String gdelt(
      int columns, String date, String from, String to, String root, String quad, String scale) {
    String[] fields = new String[columns];
    Arrays.fill(fields, "");
    fields[0] = "1";
    fields[1] = date;
    fields[6] = "ÉTAT \"";
    fields[7] = from;
    fields[17] = to;
    fields[28] = root;
    fields[29] = quad;
    fields[30] = scale;
    return String.join("\t", fields) + "\n";
  }

  static String gdelt2(
      String date, String from, String to, String root, String quad, String scale) {
    return gdelt(61, date, from, to, root, quad, scale);
  }

  static String icews(String date, String from, String to, String code, String intensity) {
    return String.join(
            "\t", "7", date, "A \"b", "", from, "text", code, intensity, "C", "", to, "9")
        + "\n";
  }

  static TieAggregator read(EventRows rows, String... content) {
    byte[] bytes = String.join("", content).getBytes(StandardCharsets.UTF_8);
    return rows.read(new ByteArrayInputStream(bytes), "events.tsv");
  }

  static Iterator<String> lines(String... content) {
    return List.of(String.join("", content).split("\n", -1)).iterator();
  }
}
