package org.attache.io.figure;

import java.util.Iterator;
import java.util.List;

/** Lists, texts and whole numbers as JSON that can stand inside a page's script element. */
final class Json {
  private final StringBuilder out = new StringBuilder(1 << 12);

  private Json() {}

  /** The text of a list, a text, a number or a truth, without blanks. */
  static String of(Object value) {
    Json json = new Json();
    json.append(value);
    return json.out.toString();
  }

  private void append(Object value) {
    if (value instanceof List<?> list) {
      append(list);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      append(value.toString());
    }
  }

  private void append(List<?> list) {
    out.append('[');
    Iterator<?> values = list.iterator();
    while (values.hasNext()) {
      append(values.next());
      out.append(values.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void append(String text) {
    out.append('"');
    Escaped.cleaned(text).chars().forEach(c -> append((char) c));
    out.append('"');
  }

  /** What could end a script or a line of it is written by number. */
  private void append(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '<', '>', '&', '\u2028', '\u2029' ->
          out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      default -> out.append(c);
    }
  }
}
