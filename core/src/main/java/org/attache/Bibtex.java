package org.attache;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data, methods and this library as BibTeX entries. */
final class Bibtex {
  private Bibtex() {}

  static String of(List<Coverage.Source> sources) {
    return of(sources, Map.of(), Provenance.VERSION);
  }

  static String of(Provenance provenance) {
    return of(provenance, List.of());
  }

  /** With the methods of what the result was made of. */
  static String of(Provenance provenance, List<Provenance> parts) {
    Map<Reference, Set<String>> methods = new LinkedHashMap<>();
    for (Provenance one : Iterables.concat(List.of(provenance), parts)) {
      for (Reference reference : MethodReferences.of(one.measure(), one.options())) {
        methods.computeIfAbsent(reference, r -> new LinkedHashSet<>()).add(one.measure());
      }
    }
    return of(provenance.sources(), methods, provenance.version());
  }

  private static String of(
      List<Coverage.Source> sources, Map<Reference, Set<String>> methods, String version) {
    Map<Reference, List<Coverage.Source>> cited = new LinkedHashMap<>();
    for (Coverage.Source source : sources) {
      for (Reference reference : DataReferences.of(source)) {
        cited.computeIfAbsent(reference, r -> new ArrayList<>()).add(source);
      }
    }
    List<Reference> all = new ArrayList<>();
    cited.forEach((reference, used) -> all.add(reference.with("note", note(used))));
    methods.forEach((reference, used) -> all.add(reference.with("note", note(used))));
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

  private static String note(Set<String> measures) {
    return "Method used: " + Reference.escaped(String.join("; ", measures));
  }

  /** Which files stand behind the results. */
  private static String note(List<Coverage.Source> sources) {
    return "Data used: "
        + String.join("; ", sources.stream().map(Bibtex::words).distinct().toList());
  }

  private static String words(Coverage.Source source) {
    return Reference.escaped(source.words())
        + (source.sha256().isEmpty() ? "" : ", SHA-256 " + source.sha256());
  }
}
