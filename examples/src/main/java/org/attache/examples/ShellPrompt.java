package org.attache.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.attache.Provenance;
import org.attache.TieGraph;

/** A prompt: JShell's own tool, with a greeting, our imports and results printed whole. */
final class ShellPrompt {
  /** JShell's own modes cut a value after 1,000 characters. */
  private static final String MODE =
      """
      /set mode attache -quiet
      /set prompt attache '\\njshell> ' '   ...> '
      /set format attache pre '|  '
      /set format attache post '%n'
      /set format attache errorpre '|  '
      /set format attache errorpost '%n'
      /set format attache action 'created' added
      /set format attache action 'replaced' modified,replaced,overwrote
      /set format attache action 'cannot use' used
      /set format attache until ''
      /set format attache until ' until there is{unresolved}' \
      defined,notdefined-unresolved1,unresolved2
      /set format attache until ' until it has no errors:{errors}' \
      defined,notdefined-error1,error2
      /set format attache display ''
      /set format attache display '{pre}{action} {name}, unusable{until}{post}' \
      defined,notdefined-added,modified,replaced,overwrote-primary
      /set format attache display '{pre}{action} {name}{until}{post}' used
      /set format attache display '{pre}{action} {name}{post}' \
      class,interface,enum,annotation,record,method-added,modified,replaced,overwrote-ok-primary
      /set format attache display '{name} ==> {value}{post}' \
      added,modified,replaced-expression,varvalue,assignment,varinit,vardecl-ok-primary
      /set truncation attache 50000
      """;

  private ShellPrompt() {}

  static int start(String heap, PrintStream out, PrintStream err) {
    out.println(greeting());
    return start(heap, JavaShellToolBuilder.builder().out(out).err(err));
  }

  static String greeting() {
    return String.format(
        Locale.ROOT,
        """
        Attaché %s, network analysis of diplomatic ties, at the prompt of JShell %s
        sample data   var world = Sample.world()    then world.alliances().at(1914)
        your own      var cow = Cow.in(Path.of("data"))    then cow.alliances(), cow.states()
        results       print as tables; table() of one has rows(), markdown() and html()
        the prompt    Tab completes names, /open FILE runs a script, /exit leaves""",
        version(),
        Runtime.version().feature());
  }

  private static String version() {
    return Provenance.of("greeting", Map.of(), TieGraph.of(List.of())).version();
  }

  /** Runs the tool to its end: what the user says by {@code /exit STATUS}, else 0. */
  static int start(String heap, JavaShellToolBuilder tool) {
    try {
      Path folder = Files.createTempDirectory("attache");
      Path imports = folder.resolve("imports.jsh");
      Path mode = folder.resolve("mode.jsh");
      try {
        Files.write(imports, Shell.imports(), StandardCharsets.US_ASCII);
        Files.writeString(mode, MODE, StandardCharsets.US_ASCII);
        return tool.start(options(heap, imports, mode).toArray(String[]::new));
      } finally {
        Files.deleteIfExists(imports);
        Files.deleteIfExists(mode);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> options(String heap, Path imports, Path mode) {
    List<String> options = new ArrayList<>(List.of("--class-path", Shell.classPath()));
    options.addAll(List.of("--startup", "DEFAULT", "--startup", imports.toString()));
    options.addAll(List.of("--feedback", "attache", "-R" + heap));
    for (String encoding : List.of("file.encoding", "stdout.encoding", "stderr.encoding")) {
      options.add("-R-D" + encoding + "=UTF-8");
    }
    // The mode is new when a file is loaded and known when feedback is chosen.
    options.add(mode.toString());
    return options;
  }
}
