package org.attache.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.Coverage;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Reads back what {@link Export} wrote, to the last digit and character.
 *
 * <pre>{@code
 * Export.csv(history).to(ties);
 * Export.coverage(history.coverage()).to(observed);
 * Import.csv(ties, Import.coverage(observed))
 * }</pre>
 *
 * <p>A file that is not as written is refused with a {@link DatasetException}, and nothing of it is
 * taken.
 */
public final class Import {
  private Import() {}

  /**
   * {@return the ties of a file that {@link Export#csv(TieHistory)} wrote, taken as observed
   * everywhere}
   *
   * @param file the file
   */
  public static TieHistory csv(Path file) {
    return csv(file, Coverage.everything());
  }

  /**
   * {@return the ties of a file that {@link Export#csv(TieHistory)} wrote}
   *
   * @param file the file
   * @param coverage what the sources observed
   */
  public static TieHistory csv(Path file, Coverage coverage) {
    Problems problems = Problems.strict();
    return TieHistory.of(TieRows.read(CsvFile.read(file, problems), problems), coverage);
  }

  /**
   * {@return what was observed, from a file that {@link Export#coverage(Coverage)} wrote}
   *
   * @param file the file
   */
  public static Coverage coverage(Path file) {
    String name = String.valueOf(file.getFileName());
    Problems problems = Problems.strict();
    try {
      return CoverageRows.read(name, Files.readString(file, StandardCharsets.UTF_8), problems);
    } catch (CharacterCodingException e) {
      throw problems.fatal(new DatasetIssue(name, 0, 0, "", "", "UTF-8", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the graph of a file that {@link Export#graphml} wrote: actors, isolates too, ties,
   * time and coverage}
   *
   * <p>Document types and entities of one's own are refused, and so are files over 256 MiB.
   *
   * @param file the file
   */
  public static TieGraph graphml(Path file) {
    return GraphmlReader.read(file);
  }
}
