package org.attache.examples;

import java.nio.file.Path;

/** Draws every kind of picture from the sample data, those of {@code docs/pictures.md}. */
public final class Pictures {
  private static final String HELP =
      """
      Pictures DIR

        DIR     the folder to write to, such as docs/pictures; what is there of the same name is
                replaced
      """;

  static final Program PROGRAM = new Program("pictures", HELP, Pictures::answer);

  private Pictures() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    if (asked.words().size() != 1) {
      throw new IllegalArgumentException("one folder to write to, not " + asked.words());
    }
    Path folder = Path.of(asked.words().get(0));
    PictureBook book = new PictureBook(Sample.world());
    book.figures().forEach((name, figure) -> figure.write(folder.resolve(name + ".svg")));
    book.page().write(folder.resolve("explorer.html"));
    return book.figures().size() + " pictures and a page written to " + folder;
  }
}
