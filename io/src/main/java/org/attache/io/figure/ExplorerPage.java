package org.attache.io.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A page whose one script and one style are named by their hashes, so that no other may run. */
final class ExplorerPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="%s">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>%s</style>
      </head>
      <body>
      """;
  private static final String FOOT =
      """
      <footer><p>%s</p></footer>
      <script type="application/json" id="data">%s</script>
      <script>%s</script>
      </body>
      </html>
      """;

  /** The parts of the script, in this order in one block. */
  private static final List<String> PARTS =
      List.of("year", "panel", "labels", "choice", "search", "controls", "zoom");

  private ExplorerPage() {}

  /** The page with the picture and what the script needs to know about it. */
  static String of(String title, String svg, String caption, String data) {
    String name = Escaped.markup(title.isEmpty() ? "Attaché" : title);
    String style = resource("explorer.css");
    String script = script();
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script);
    return filled(HEAD, policy, name, style)
        + filled(resource("explorer.html"), name, svg)
        + filled(FOOT, Escaped.markup(caption), data, script);
  }

  /** The form with each part in its place, whatever the parts hold. */
  private static String filled(String form, String... parts) {
    String[] pieces = form.split("%s", -1);
    StringBuilder text = new StringBuilder(pieces[0]);
    for (int i = 0; i < parts.length; i++) {
      text.append(parts[i]).append(pieces[i + 1]);
    }
    return text.toString();
  }

  private static String script() {
    return PARTS.stream()
        .map(part -> resource("explorer-" + part + ".js"))
        .collect(Collectors.joining("\n", "\n'use strict';\n{\n", "}\n"));
  }

  private static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(ExplorerPage.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
