package org.attache.io;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.TieHistory;

/**
 * The Diplomatic Contacts database as published, {@code DIPCON_3.0_Dyads.csv}, found in a folder
 * and its subfolders together with a COW file that tells which state a number means.
 *
 * <p>A row has one state's missions in another, a column for each wave: 1 in {@code dipcon1970} is
 * a {@link org.attache.TieKind#REPRESENTATION} tie of weight 1 from the first state, the sender, to
 * the second, the host, during the year 1970. The years between waves are not observed. The
 * direction follows from the data: in 2010 the United States host 184 missions, and where only one
 * of two states has a mission at the other, 71% of the dyads of 1970, 84% of 1985 and 90% of 2005
 * agree with COW's exchange when read this way.
 *
 * <p>An empty cell is unobserved, not 0: a state with no cell in a wave, and a dyad of two coded
 * states without one, are gaps in the coverage. In edition 3.0 the columns of 1995 and 2000 are
 * identical, so one of the two waves was not coded on its own; such columns are read and noted.
 *
 * <p>Cite: Rhamey, Cline, Thorne, Cramer, Miller and Volgy, The Diplomatic Contacts Data Base,
 * version 3.0, University of Arizona, 2013.
 */
public final class Dipcon {
  private static final Pattern DYADS = Pattern.compile("DIPCON_(\\d+(?:\\.\\d+)*)_Dyads\\.csv");

  private final Path root;
  private final Optional<Consumer<DatasetIssue>> listener;

  private Dipcon(Path root, Optional<Consumer<DatasetIssue>> listener) {
    this.root = root;
    this.listener = listener;
  }

  /**
   * {@return the data set in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static Dipcon in(Path folder) {
    return new Dipcon(folder, Optional.empty());
  }

  /**
   * {@return this data set, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public Dipcon withIssues(Consumer<DatasetIssue> listener) {
    return new Dipcon(root, Optional.of(listener));
  }

  /**
   * The missions.
   *
   * @return the ties, observed in the waves 1970, 1975 and so on to 2010 in edition 3.0
   */
  public TieHistory missions() {
    Folder.Found found = new Folder(root).one(DYADS, "DIPCON_3.0_Dyads.csv");
    Problems problems = listener.map(Problems::toldTo).orElseGet(Problems::strict);
    CsvFile file = CsvFile.read(found.path(), problems);
    return new DipconMissions(file, Cow.in(root).codeBook(), problems)
        .read()
        .history(found.edition());
  }

  /** {@return how to cite the data} */
  public String citation() {
    return "Rhamey, Patrick, Kirssa Cline, Nicholas Thorne, Jacob Cramer, Jennifer L. Miller, and"
        + " Thomas J. Volgy. 2013. \"The Diplomatic Contacts Data Base.\" Version 3.0. Tucson:"
        + " School of Government and Public Policy, University of Arizona.";
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "DIPCON in " + root;
  }
}
