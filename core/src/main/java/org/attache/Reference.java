package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A publication as a BibTeX entry.
 *
 * @param key the key of the entry
 * @param type the type of the entry
 * @param fields its fields, as BibTeX reads them
 */
record Reference(String key, String type, List<Map.Entry<String, String>> fields) {

  static Reference of(String key, String type) {
    return new Reference(key, type, List.of());
  }

  Reference with(String field, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(fields);
    more.add(Map.entry(field, value));
    return new Reference(key, type, List.copyOf(more));
  }

  Reference in(String journal, String volume, String number, String pages, String year) {
    return with("journal", journal)
        .with("volume", volume)
        .with("number", number)
        .with("pages", pages)
        .with("year", year);
  }

  /** This library. */
  static Reference attache(String version) {
    return of("attache", "misc")
        .with("author", "{The Attach\\'e authors}")
        .with("title", "{Attach\\'e}: Network Analysis of Diplomatic Ties")
        .with("note", "Java library, version " + escaped(version));
  }

  String entry(String ownKey) {
    StringBuilder entry = new StringBuilder("@" + type + "{" + ownKey);
    fields.forEach(f -> entry.append(",\n  " + f.getKey() + " = {" + f.getValue() + "}"));
    return entry.append("\n}\n").toString();
  }

  /** Text as LaTeX prints it. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '{', '}', '%', '&', '#', '_', '$' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
