package org.attache.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.Coverage;
import org.attache.Provenance;

/** What to cite for several results, each work once. */
final class Citations {
  private static final Pattern BETWEEN_ENTRIES = Pattern.compile("\n+(?=@)");

  private Citations() {}

  /** The entries of all; those of data name the files of all, and this library is the last. */
  static String of(List<Provenance> results) {
    List<Coverage.Source> sources =
        results.stream().flatMap(result -> result.sources().stream()).distinct().toList();
    Map<String, String> byKey = new LinkedHashMap<>();
    String library = "";
    for (Provenance result : results) {
      List<String> entries =
          List.of(BETWEEN_ENTRIES.split(result.withSources(sources).cite().strip()));
      library = entries.get(entries.size() - 1);
      for (String entry : entries.subList(0, entries.size() - 1)) {
        byKey.putIfAbsent(entry.lines().findFirst().orElseThrow(), entry);
      }
    }
    byKey.put("", library);
    return String.join("\n\n", byKey.values()) + "\n";
  }
}
