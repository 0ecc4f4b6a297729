package org.attache.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.StateSystem;

/**
 * The independent states of Gleditsch and Ward as published, found in a folder and its subfolders
 * by their published names.
 *
 * <p>Numbers and abbreviations are those of the file, which differ from COW's for some states:
 * Germany since 1990 is 260, Yemen 678, Serbia 340, and several Pacific states have other numbers.
 * {@link StateSystem#resolve(int, org.attache.Codes, int)} translates. A row is one spell of
 * independence; its last day belongs to it, and the last day of the data means still independent.
 *
 * <p>Cite: Gleditsch and Ward, A Revised List of Independent States since the Congress of Vienna,
 * International Interactions 25(4), 1999, 393–413, doi 10.1080/03050629908434958.
 */
public final class GleditschWard {
  private static final Pattern STATES = Pattern.compile("ksgmdw\\.txt");
  private static final Pattern MICROSTATES = Pattern.compile("microstates\\.txt");
  private static final Charset CHARSET = Charset.forName("windows-1252");

  private final Folder folder;
  private final Optional<Consumer<DatasetIssue>> listener;

  private GleditschWard(Folder folder, Optional<Consumer<DatasetIssue>> listener) {
    this.folder = folder;
    this.listener = listener;
  }

  /**
   * {@return the lists in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static GleditschWard in(Path folder) {
    return new GleditschWard(new Folder(folder), Optional.empty());
  }

  /**
   * {@return these lists, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public GleditschWard withIssues(Consumer<DatasetIssue> listener) {
    return new GleditschWard(folder, Optional.of(listener));
  }

  /**
   * The independent states, {@code ksgmdw.txt}.
   *
   * @return who was a state when, observed from 1816 to the last day of the data
   */
  public StateSystem states() {
    return reader().add(file(STATES, "ksgmdw.txt"), "independent states").system();
  }

  /**
   * The independent states and the microstates, {@code ksgmdw.txt} and {@code microstates.txt}.
   *
   * @return who was a state when, observed from 1816 to the last day of the data
   */
  public StateSystem statesAndMicrostates() {
    return reader()
        .add(file(STATES, "ksgmdw.txt"), "independent states")
        .add(file(MICROSTATES, "microstates.txt"), "microstates")
        .system();
  }

  private static GleditschWardStates reader() {
    return new GleditschWardStates();
  }

  private GleditschWardStates.Opened file(Pattern name, String published) {
    Problems problems = listener.map(Problems::toldTo).orElseGet(Problems::strict);
    Path path = folder.one(name, published).path();
    return new GleditschWardStates.Opened(CsvFile.read(path, CHARSET, problems), problems);
  }

  /** {@return how to cite the data} */
  public String citation() {
    return "Gleditsch, Kristian S., and Michael D. Ward. 1999. \"A Revised List of Independent"
        + " States since the Congress of Vienna.\" International Interactions 25(4): 393–413.";
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "Gleditsch–Ward states in " + folder;
  }
}
