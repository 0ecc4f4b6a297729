package org.attache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A slow, strict reader of JSON: objects, arrays, text, numbers as text in N(…), null as NULL. */
final class JsonReader {
  static final String NULL = "NULL";

  private final String json;
  private int at;

  private JsonReader(String json) {
    this.json = json;
  }

  static Object read(String json) {
    JsonReader reader = new JsonReader(json);
    Object value = reader.value();
    if (reader.at != json.length()) {
      throw new IllegalArgumentException("more after " + reader.at + ": " + json);
    }
    return value;
  }

  private Object value() {
    return switch (json.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> text();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (json.charAt(at) != '}') {
      String name = text();
      expect(':');
      object.put(name, value());
      if (json.charAt(at) != '}') {
        expect(',');
      }
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (json.charAt(at) != ']') {
      array.add(value());
      if (json.charAt(at) != ']') {
        expect(',');
      }
    }
    at++;
    return array;
  }

  private String text() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c < ' ') {
        throw new IllegalArgumentException("a raw control character at " + at);
      }
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }
    return c == 'n' ? '\n' : c;
  }

  private String word() {
    int from = at;
    while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(from, at);
    if (word.equals("null")) {
      return NULL;
    }
    return "N(" + Double.parseDouble(word) + ")";
  }

  private void expect(char c) {
    if (json.charAt(at++) != c) {
      throw new IllegalArgumentException("no " + c + " at " + at + ": " + json);
    }
  }
}
