package org.attache.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;

/**
 * Alliance Treaty Obligations and Provisions, found in a folder and its subfolders by the published
 * names, such as {@code atop5_1m.csv}; columns are found by their names, so older editions are read
 * too once {@link #withObserved} says what they observed. The states' numbers are those of COW, so
 * {@code states2016.csv} or {@code COW country codes.csv} must lie in the folder too.
 *
 * <pre>{@code
 * var atop = Atop.in(Path.of("data"));
 * atop.alliances().at(1914)      // 22 states and 34 dyads
 * }</pre>
 *
 * <p>Pledges are the kinds {@code DEFENSE}, {@code OFFENSE}, {@code NEUTRALITY}, {@code
 * NONAGGRESSION} and {@code CONSULTATION}; one that is not coded is a gap in the coverage. Years 0
 * mean still in force when coding ended, on 31 December 2018 in edition 5.1. A date without its
 * day, or its month, is the first it may be for a start and the last it may be for an end, so that
 * a spell holds every day it may have been in force. A member that COW has no number for, such as
 * 8152, is a state called by its number, and noted; COW's state system then leaves it out.
 *
 * <p>A file with problems is refused with a list of all of them, or read without the rows that have
 * one when {@link #withIssues} says who is to be told.
 *
 * <p>Cite B. Leeds, J. Ritter, S. Mitchell, A. Long, Alliance Treaty Obligations and Provisions,
 * 1815-1944, International Interactions 28(3), 2002, doi 10.1080/03050620213653.
 */
public final class Atop {
  private static final String TITLE = "ATOP";

  /** What each published edition observed. */
  private static final Map<String, Spell> EDITIONS = Map.of("5.1", Spell.years(1815, 2018));

  private final Path path;
  private final Folder folder;
  private final List<Spell> observed;
  private final Optional<Consumer<DatasetIssue>> listener;

  private Atop(Path path, List<Spell> observed, Optional<Consumer<DatasetIssue>> listener) {
    this.path = path;
    this.folder = new Folder(path);
    this.observed = observed;
    this.listener = listener;
  }

  /**
   * {@return the data set in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static Atop in(Path folder) {
    return new Atop(folder, List.of(), Optional.empty());
  }

  /**
   * {@return this data set, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public Atop withIssues(Consumer<DatasetIssue> listener) {
    return new Atop(path, observed, Optional.of(listener));
  }

  /**
   * {@return this data set with the spells it observed stated, for editions this version does not
   * know}
   *
   * @param spells when the files observed anything
   */
  public Atop withObserved(Spell... spells) {
    if (spells.length == 0) {
      throw new IllegalArgumentException("withObserved needs at least one spell");
    }
    return new Atop(path, List.of(spells), listener);
  }

  /**
   * The member file, {@code atop5_1m.csv}: an alliance is an institution, coded {@code ATOP1005}
   * for number 1005, and a row is one membership in one of its phases that carries the member's own
   * pledges, its weight 1. A day on which one phase ends and the next begins belongs to both, as
   * published.
   *
   * @return the memberships, observed 1815–2018 in edition 5.1
   */
  public TieHistory members() {
    return members(Atop::alliance);
  }

  /**
   * The same with institutions named by the caller.
   *
   * @param names the institution behind each {@code atopid}
   * @return the memberships
   */
  public TieHistory members(IntFunction<Institution> names) {
    Folder.Found found = file("m");
    return memberFile(found).memberships(names).history(TITLE, edition(found), observed(found));
  }

  /**
   * Alliances by dyad, made of the member file: two members of one phase of an alliance are one tie
   * while both are in it, of the kinds that either pledged, its weight 1, its reference the lines
   * of both. States that were never in the same phase are not tied: Czechoslovakia's successors
   * each continue its treaties in a phase of their own.
   *
   * @return the ties, observed 1815–2018 in edition 5.1
   */
  public TieHistory alliances() {
    Folder.Found found = file("m");
    return memberFile(found).dyads().history(TITLE, edition(found), observed(found));
  }

  /** {@return which alliance stands behind each tie of {@link #alliances}} */
  public InstitutionsBehind institutionsBehind() {
    return institutionsBehind(Atop::alliance);
  }

  /**
   * The same with institutions named by the caller.
   *
   * @param names the institution behind each {@code atopid}
   * @return which alliance stands behind each tie of {@link #alliances}
   */
  public InstitutionsBehind institutionsBehind(IntFunction<Institution> names) {
    return memberFile(file("m")).institutions(names);
  }

  /**
   * The alliance file, {@code atop5_1a.csv}: a row is one alliance as a whole.
   *
   * @return the alliances in the order of the file
   */
  public List<AtopAlliance> catalogue() {
    Problems problems = problems();
    CsvFile file = CsvFile.read(file("a").path(), problems);
    return new AtopCatalogue(codeBook(), Atop::alliance).read(file, problems);
  }

  /**
   * The state-year file, {@code atop5_1sy.csv}: a row is one state in one year in which it had an
   * alliance. {@code alliances} is their number; {@code defense}, {@code offense}, {@code neutral},
   * {@code nonagg} and {@code consul} are 1 where one of them pledges that and 0 where none does.
   * Years in which a state had none are not in the file, and stay missing.
   *
   * @return the numbers by state and year
   */
  public Attributes stateYears() {
    Problems problems = problems();
    CsvFile file = CsvFile.read(file("sy").path(), problems);
    return new AtopStateYears(codeBook()).read(file, problems);
  }

  private static Institution alliance(int id) {
    return new Institution("ATOP" + id, "ATOP alliance " + id, Set.of("security"));
  }

  private Folder.Found file(String unit) {
    return folder.one(
        Pattern.compile("atop(\\d+_\\d+)" + unit + "\\.csv"), "atop5_1" + unit + ".csv");
  }

  private static String edition(Folder.Found found) {
    return found.edition().replace('_', '.');
  }

  private AtopMembers memberFile(Folder.Found found) {
    Problems problems = problems();
    return new AtopMembers(CsvFile.read(found.path(), problems), codeBook(), problems);
  }

  private SortedMap<Integer, State> codeBook() {
    return listener.map(Cow.in(path)::withIssues).orElseGet(() -> Cow.in(path)).codeBook();
  }

  private List<Spell> observed(Folder.Found found) {
    if (!observed.isEmpty()) {
      return observed;
    }
    Spell known = EDITIONS.get(edition(found));
    if (known == null) {
      throw new IllegalArgumentException(
          "what edition "
              + edition(found)
              + " of ATOP observed is not known here; say so, as in "
              + "Atop.in(folder).withObserved(Spell.years(1815, 2018))");
    }
    return List.of(known);
  }

  private Problems problems() {
    return listener.map(Problems::toldTo).orElseGet(Problems::strict);
  }

  /** {@return how to cite the data} */
  public String citation() {
    return "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long."
        + " 2002. \"Alliance Treaty Obligations and Provisions, 1815–1944.\" International"
        + " Interactions 28(3): 237–260. doi:10.1080/03050620213653.";
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "ATOP data in " + folder;
  }
}
