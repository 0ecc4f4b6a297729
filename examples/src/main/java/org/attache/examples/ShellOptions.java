package org.attache.examples;

import java.util.List;
import java.util.Optional;

/**
 * What the shell was asked.
 *
 * @param heap the most memory of a prompt, as an option of the JVM
 * @param script the file to run, - for standard input; none for a prompt
 * @param arguments the words after the script
 */
record ShellOptions(String heap, Optional<String> script, List<String> arguments) {
  private static final String HALF = "-XX:MaxRAMPercentage=50";

  static ShellOptions of(List<String> args) {
    if (args.isEmpty() || !isOption(args.get(0))) {
      return new ShellOptions(HALF, args.stream().findFirst(), args.stream().skip(1).toList());
    }
    if (!args.get(0).equals("--heap")) {
      throw new IllegalArgumentException("no option " + args.get(0));
    }
    String size = args.size() > 1 ? args.get(1) : "";
    if (!size.matches("[1-9][0-9]{0,9}[kKmMgG]")) {
      throw new IllegalArgumentException("--heap needs a size such as 4g or 512m: " + size);
    }
    if (args.size() > 2) {
      throw new IllegalArgumentException(
          "--heap is for a prompt; say java -Xmx" + size + " -jar attache.jar " + args.get(2));
    }
    return new ShellOptions("-Xmx" + size, Optional.empty(), List.of());
  }

  static boolean isOption(String word) {
    return word.startsWith("-") && !word.equals("-");
  }
}
