package org.attache.io.figure;

/** A page that holds a picture and needs nothing else. */
final class HtmlPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;
  private static final String STYLE =
      """
      <style>
      body { margin: 0; background: #ffffff; }
      figure { margin: 0 auto; max-width: 1200px; padding: 8px; overflow-x: auto; }
      svg { display: block; min-width: 100%; height: auto; }
      </style>
      </head>
      <body>
      <figure tabindex="0">
      """;
  private static final String FOOT =
      """
      </figure>
      </body>
      </html>
      """;

  private HtmlPage() {}

  static String of(String title, String svg) {
    String name = title.isEmpty() ? "Attaché" : title;
    return HEAD + "<title>" + Escaped.markup(name) + "</title>\n" + STYLE + svg + FOOT;
  }
}
