package org.attache;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values as JSON: numbers in full, undefined and infinite ones as null, other values as their text.
 */
final class Json {
  private Json() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey().toString()) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Iterable<?> items) {
      return elements(items);
    }
    if (value instanceof Number number) {
      return Double.isFinite(number.doubleValue()) ? number.toString() : "null";
    }
    return value instanceof Boolean || value instanceof Raw ? value.toString() : quoted(value + "");
  }

  private static String elements(Iterable<?> items) {
    StringBuilder json = new StringBuilder("[");
    for (Object item : items) {
      json.append(json.length() == 1 ? "" : ",").append(of(item));
    }
    return json.append("]").toString();
  }

  /** What is JSON already. */
  record Raw(String json) {
    static final Raw NULL = new Raw("null");

    @Override
    public String toString() {
      return json;
    }
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
