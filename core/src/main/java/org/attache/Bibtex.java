package org.attache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data, methods and this library as BibTeX entries. */
final class Bibtex {
  private Bibtex() {}

  static String of(List<Coverage.Source> sources) {
    return of(sources, List.of(), "", Provenance.VERSION);
  }

  static String of(Provenance provenance) {
    List<Reference> methods = MethodReferences.of(provenance.measure(), provenance.options());
    String note = "Method used: " + Reference.escaped(provenance.measure());
    return of(provenance.sources(), methods, note, provenance.version());
  }

  private static String of(
      List<Coverage.Source> sources, List<Reference> methods, String note, String version) {
    Map<Reference, List<Coverage.Source>> cited = new LinkedHashMap<>();
    for (Coverage.Source source : sources) {
      for (Reference reference : DataReferences.of(source)) {
        cited.computeIfAbsent(reference, r -> new ArrayList<>()).add(source);
      }
    }
    List<Reference> all = new ArrayList<>();
    cited.forEach((reference, used) -> all.add(reference.with("note", note(used))));
    methods.forEach(reference -> all.add(reference.with("note", note)));
    all.add(Reference.attache(version));
    return entries(all);
  }

  private static String entries(List<Reference> all) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    List<String> entries = new ArrayList<>();
    for (Reference reference : all) {
      int times = keys.merge(reference.key(), 1, Integer::sum);
      entries.add(reference.entry(reference.key() + (times == 1 ? "" : "-" + times)));
    }
    return String.join("\n", entries);
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
}
