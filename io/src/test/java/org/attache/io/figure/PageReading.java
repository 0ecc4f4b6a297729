package org.attache.io.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's elements as a browser would cut them, and its data by a plain reader of JSON. */
final class PageReading {
  private final String html;
  private final String json;
  private final Map<String, List<Object>> data = new LinkedHashMap<>();
  private int at;

  PageReading(String html) {
    this.html = html;
    this.json = elements("script").get(0);
    expect('{');
    do {
      String name = text();
      expect(':');
      data.put(name, list());
    } while (accept(','));
    expect('}');
  }

  /** The contents of the elements of that name, each to the first end tag. */
  List<String> elements(String name) {
    Matcher found =
        Pattern.compile("<" + name + "\\b[^>]*>(.*?)</" + name + "\\b", Pattern.DOTALL)
            .matcher(html);
    return found.results().map(result -> result.group(1)).toList();
  }

  String json() {
    return json;
  }

  List<Object> data(String name) {
    return Objects.requireNonNull(data.get(name), name);
  }

  @SuppressWarnings("unchecked")
  List<List<Object>> rows(String name) {
    return data(name).stream().map(row -> (List<Object>) row).toList();
  }

  @SuppressWarnings("unchecked")
  static boolean holds(Object runs, int year) {
    return ((List<List<Object>>) runs)
        .stream().anyMatch(run -> number(run.get(0)) <= year && year <= number(run.get(1)));
  }

  static int number(Object value) {
    return ((Double) value).intValue();
  }

  /** The ties of a year: from, to, and the names of their kinds. */
  List<List<Object>> ties(int year) {
    return rows("ties").stream()
        .filter(row -> number(row.get(3)) <= year && year <= number(row.get(4)))
        .map(row -> List.of(code(row.get(0)), code(row.get(1)), kinds(row.get(2))))
        .toList();
  }

  private Object code(Object actor) {
    return rows("actors").get(number(actor)).get(0);
  }

  private Object kinds(Object set) {
    List<Object> names = new ArrayList<>();
    for (Object kind : rows("kindSets").get(number(set))) {
      names.add(rows("kinds").get(number(kind)).get(0));
    }
    return names.stream().map(Object::toString).sorted().toList();
  }

  List<Object> actors(int year) {
    return rows("actors").stream()
        .filter(row -> holds(row.get(3), year))
        .map(row -> row.get(0))
        .toList();
  }

  private Object value() {
    skipBlanks();
    char c = json.charAt(at);
    if (c == '[') {
      return list();
    }
    if (c == '"') {
      return text();
    }
    int start = at;
    while (",]}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(start, at);
    return word.equals("true") || word.equals("false")
        ? (Object) Boolean.valueOf(word)
        : (Object) Double.valueOf(word);
  }

  private List<Object> list() {
    expect('[');
    List<Object> values = new ArrayList<>();
    if (!accept(']')) {
      do {
        values.add(value());
      } while (accept(','));
      expect(']');
    }
    return values;
  }

  private String text() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\') {
        c = json.charAt(at++);
        if (c == 'u') {
          c = (char) Integer.parseInt(json.substring(at, at + 4), 16);
          at += 4;
        }
      }
      text.append(c);
    }
    at++;
    return text.toString();
  }

  private void skipBlanks() {
    while (Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }

  private boolean accept(char wanted) {
    skipBlanks();
    boolean there = json.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) {
    if (!accept(wanted)) {
      throw new IllegalStateException("no " + wanted + " at " + at + " of " + json);
    }
  }
}
