package org.attache.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * JShell with Attaché and its libraries on the class path and the imports made: a prompt, or the
 * run of a script.
 */
public final class Shell {
  private static final String HELP =
      """
      java -jar attache.jar [--heap SIZE] [SCRIPT [ARGUMENT...]]

        SCRIPT       a file of Java statements and expressions, run from top to bottom up to the
                     first error; - for standard input. Its arguments are in the array args. An
                     expression without a semicolon prints its value; /exit STATUS ends it.
        --heap SIZE  the most memory of a prompt, such as 4g or 512m, by default half the machine's;
                     a script has that of java -Xmx4g -jar attache.jar SCRIPT
        --help, -h   this text

      Without a script there is a prompt at a terminal; what is piped in is run as a script.
      Status 0; 1 after an error in a script, or as a script says; 2 when asked wrongly.
      """;

  private Shell() {}

  /**
   * Opens a prompt or runs a script; ends with status 1 after an error in it, 2 when it was asked
   * wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    // What a script prints itself comes out in the same encoding.
    System.setOut(out);
    System.setErr(err);
    int status = run(List.of(args), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    if (!args.isEmpty() && ShellOptions.isOption(args.get(0)) && asksForHelp(args)) {
      out.print(HELP);
      return 0;
    }
    try {
      ShellOptions options = ShellOptions.of(args);
      if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
        throw new IllegalArgumentException(
            "no JShell in " + System.getProperty("java.home") + "; run it by the java of a JDK");
      }
      return answer(options, out, err);
    } catch (IllegalArgumentException e) {
      err.println("attache: " + e.getMessage());
      err.println("attache: --help tells how to ask");
      return 2;
    }
  }

  private static boolean asksForHelp(List<String> args) {
    return args.contains("--help") || args.contains("-h");
  }

  private static int answer(ShellOptions options, PrintStream out, PrintStream err) {
    if (options.script().isEmpty() && isTerminal()) {
      return ShellPrompt.start(options.heap(), out, err);
    }
    String script = options.script().orElse("-");
    return new ShellScript(out, err).run(script, lines(script), options.arguments());
  }

  /** From 22 on some JDKs make a console of any input, unless asked for the old one. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static List<String> lines(String script) {
    try {
      return script.equals("-")
          ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()
          : Files.readAllLines(Path.of(script), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("no script " + script, e);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a script in UTF-8, not " + script, e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + script + ": " + e.getMessage(), e);
    }
  }

  /** The imports, one a line. */
  static List<String> imports() {
    try (var file = Shell.class.getResourceAsStream("attache.jsh")) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where Attaché and its libraries are, also when Maven runs this in its own JVM. */
  static String classPath() {
    if (!(Shell.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    List<String> places = new ArrayList<>();
    for (URL place : loader.getURLs()) {
      try {
        places.add(Path.of(place.toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.join(System.getProperty("path.separator"), places);
  }
}
