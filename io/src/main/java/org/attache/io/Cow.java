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
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieHistory;

/**
 * The Correlates of War data sets as published, found in a folder and its subfolders by their
 * published names.
 *
 * <pre>{@code
 * var cow = Cow.in(Path.of("data"));
 * cow.alliances().among(cow.states()).at(1914)
 * }</pre>
 *
 * <p>Publishers give the last day in force; the half-open spells here end on the day after. A file
 * with problems is refused with a list of all of them, or read without the rows that have one when
 * {@link #withIssues} says who is to be told. What a reader accepts by a stated rule stands in the
 * notes of the history's coverage.
 */
public final class Cow {
  private static final Pattern STATES = Pattern.compile("states(\\d{4})\\.csv");
  private static final Pattern SYSTEM = Pattern.compile("system(\\d{4})\\.csv");
  private static final Pattern MAJORS = Pattern.compile("majors(\\d{4})\\.csv");
  private static final Pattern CODES = Pattern.compile("COW[ _-]country[ _-]codes\\.csv");

  /** What each published edition of the alliances observed. */
  private static final Map<String, Spell> ALLIANCE_EDITIONS =
      Map.of("4.1", Spell.years(1816, 2012));

  private final Folder folder;
  private final Optional<String> title;
  private final List<Spell> observed;
  private final Optional<Consumer<DatasetIssue>> listener;

  private Cow(
      Folder folder,
      Optional<String> title,
      List<Spell> observed,
      Optional<Consumer<DatasetIssue>> listener) {
    this.folder = folder;
    this.title = title;
    this.observed = observed;
    this.listener = listener;
  }

  /**
   * {@return the data sets in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static Cow in(Path folder) {
    return new Cow(new Folder(folder), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * {@return these data sets, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public Cow withIssues(Consumer<DatasetIssue> listener) {
    return new Cow(folder, title, observed, Optional.of(listener));
  }

  /**
   * {@return these data sets with the spells they observed stated, for editions this version does
   * not know and for files in the same layouts}
   *
   * @param spells when the files observed anything
   */
  public Cow withObserved(Spell... spells) {
    if (spells.length == 0) {
      throw new IllegalArgumentException("withObserved needs at least one spell");
    }
    return new Cow(folder, title, List.of(spells), listener);
  }

  /**
   * {@return these files under the name of their own source: others publish in the same layouts}
   *
   * @param title the name that results are to cite instead of that of the project
   */
  public Cow withTitle(String title) {
    return new Cow(folder, Optional.of(title), observed, listener);
  }

  private String title(String published) {
    return title.orElse(published);
  }

  /**
   * State System Membership, {@code states2016.csv}: a row is one spell of membership.
   *
   * @return who was a member when, observed from 1816 to the year that names the edition
   */
  public StateSystem states() {
    Folder.Found found = folder.one(STATES, "states2016.csv");
    String title = title("COW State System Membership");
    return stateReader(found).states().system(title, found.edition(), observed);
  }

  /**
   * The same by years, {@code system2016.csv}: a row is one state in one year. Spells are whole
   * years.
   *
   * @return who was a member in which year
   */
  public StateSystem systemYears() {
    Folder.Found found = folder.one(SYSTEM, "system2016.csv");
    String title = title("COW State System Membership, years");
    return stateReader(found).years(names()).system(title, found.edition(), observed);
  }

  /**
   * The major powers, {@code majors2016.csv}: a row is one spell as a major power.
   *
   * @return who was a major power when
   */
  public StateSystem majors() {
    Folder.Found found = folder.one(MAJORS, "majors2016.csv");
    String title = title("COW Major Powers");
    return stateReader(found).majors(names()).system(title, found.edition(), observed);
  }

  /**
   * {@code COW country codes.csv}: every number the project uses.
   *
   * @return the states by number
   */
  public SortedMap<Integer, State> countryCodes() {
    return stateReader(folder.one(CODES, "COW country codes.csv")).codes();
  }

  private CowStates.Names names() {
    SortedMap<Integer, State> book = codeBook();
    return (number, code) -> book.getOrDefault(number, new State(code, code)).name();
  }

  /**
   * Abbreviations for the numbers in the alliance files: from the states, else the country codes.
   */
  private SortedMap<Integer, State> codeBook() {
    if (folder.has(STATES)) {
      return states().byNumber();
    }
    if (folder.has(CODES)) {
      return countryCodes();
    }
    throw new IllegalArgumentException(
        "no states2016.csv or COW country codes.csv in "
            + folder
            + ": they tell which state a number means; download the State System Membership too");
  }

  /**
   * Formal Alliances by dyad, {@code alliance_v4.1_by_dyad.csv}: a row is a tie between two states
   * of the kinds that either party pledged, its weight 1. Where the pledges differ, {@link
   * #directedAlliances} tells who owes whom. A row that ends one day before it starts is read as
   * one day and noted. A pledge that is not coded is a gap in the coverage.
   *
   * @return the ties, observed 1816–2012 in edition 4.1
   */
  public TieHistory alliances() {
    Folder.Found found = alliance("by_dyad");
    return reader(found).dyads().history(allianceTitle(), found.edition(), observed(found));
  }

  /**
   * Formal Alliances by directed dyad, {@code alliance_v4.1_by_directed.csv}: a row is what the
   * first state owes the second. Kinds have a direction. A row that pledges nothing, the silent
   * side of a one-sided pact, is no tie and noted.
   *
   * @return the ties, observed 1816–2012 in edition 4.1
   */
  public TieHistory directedAlliances() {
    Folder.Found found = alliance("by_directed");
    return reader(found).directed().history(allianceTitle(), found.edition(), observed(found));
  }

  /**
   * Formal Alliances by member, {@code alliance_v4.1_by_member.csv}: an alliance is an institution,
   * coded {@code COW1} for alliance 1, and a row is one membership that carries its pledges.
   *
   * @return the memberships, observed 1816–2012 in edition 4.1
   */
  public TieHistory allianceMembers() {
    return allianceMembers(Cow::alliance);
  }

  /**
   * The same with institutions named by the caller.
   *
   * @param names the institution behind each {@code version4id}
   * @return the memberships
   */
  public TieHistory allianceMembers(IntFunction<Institution> names) {
    Folder.Found found = alliance("by_member");
    return reader(found).members(names).history(allianceTitle(), found.edition(), observed(found));
  }

  /**
   * Formal Alliances by member and year, {@code alliance_v4.1_by_member_yearly.csv}: a row is one
   * membership during one whole year. Edition 4.1 misdates the second spell of states that
   * re-entered an alliance here; {@link #allianceMembers} has it right.
   *
   * @return the memberships, observed 1816–2012 in edition 4.1
   */
  public TieHistory yearlyAllianceMembers() {
    Folder.Found found = alliance("by_member_yearly");
    return reader(found)
        .memberYears(Cow::alliance)
        .history(allianceTitle(), found.edition(), observed(found));
  }

  private static Institution alliance(int id) {
    return new Institution("COW" + id, "COW alliance " + id, Set.of("security"));
  }

  private Folder.Found alliance(String layout) {
    return folder.one(
        Pattern.compile("alliance_v(\\d+(?:\\.\\d+)*)_" + layout + "\\.csv"),
        "alliance_v4.1_" + layout + ".csv");
  }

  private String allianceTitle() {
    return title("COW Formal Alliances");
  }

  private CowStates stateReader(Folder.Found found) {
    Problems problems = problems();
    return new CowStates(CsvFile.read(found.path(), problems), problems);
  }

  private CowAlliances reader(Folder.Found found) {
    Problems problems = problems();
    return new CowAlliances(CsvFile.read(found.path(), problems), codeBook(), problems);
  }

  private List<Spell> observed(Folder.Found found) {
    if (!observed.isEmpty()) {
      return observed;
    }
    Spell known = ALLIANCE_EDITIONS.get(found.edition());
    if (known == null) {
      throw new IllegalArgumentException(
          "what edition "
              + found.edition()
              + " of the alliances observed is not known here; say so, as in "
              + "Cow.in(folder).withObserved(Spell.years(1816, 2012))");
    }
    return List.of(known);
  }

  private Problems problems() {
    return listener.map(Problems::toldTo).orElseGet(Problems::strict);
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "COW data in " + folder;
  }
}
