package org.attache.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Coverage;

/** Sources and this library as BibTeX entries. */
final class Bibtex {
  private Bibtex() {}

  static Content of(List<Coverage.Source> sources, String version) {
    Map<Reference, List<Coverage.Source>> cited = new LinkedHashMap<>();
    for (Coverage.Source source : sources) {
      for (Reference reference : Reference.of(source)) {
        cited.computeIfAbsent(reference, r -> new ArrayList<>()).add(source);
      }
    }
    Map<String, Integer> keys = new LinkedHashMap<>();
    List<String> entries = new ArrayList<>();
    cited.forEach(
        (reference, used) -> {
          int times = keys.merge(reference.key(), 1, Integer::sum);
          String key = reference.key() + (times == 1 ? "" : "-" + times);
          entries.add(entry(reference.with("note", note(used)), key));
        });
    entries.add(entry(Reference.attache(version), "attache"));
    return out -> out.append(String.join("\n", entries));
  }

  /** Which files stand behind the results. */
  private static String note(List<Coverage.Source> sources) {
    return "Data used: "
        + String.join("; ", sources.stream().map(Bibtex::words).distinct().toList());
  }

  private static String words(Coverage.Source source) {
    return Reference.escaped(source.toString())
        + (source.sha256().isEmpty() ? "" : ", SHA-256 " + source.sha256());
  }

  private static String entry(Reference reference, String key) {
    StringBuilder entry = new StringBuilder("@" + reference.type() + "{" + key);
    reference
        .fields()
        .forEach(f -> entry.append(",\n  " + f.getKey() + " = {" + f.getValue() + "}"));
    return entry.append("\n}\n").toString();
  }
}
