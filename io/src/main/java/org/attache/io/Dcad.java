package org.attache.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.Spell;
import org.attache.TieHistory;

/**
 * The Defense Cooperation Agreement Dataset as published, {@code DCAD-v1.0-main.csv}, found in a
 * folder and its subfolders together with a COW file that tells which state a number means.
 *
 * <p>A row is one bilateral agreement and one undirected tie of weight 1. It is a {@link
 * org.attache.TieKind#DEFENSE_COOPERATION} and of the kinds that {@code category1} to {@code
 * category3} name: {@code only(TieKind.military("PROCUREMENT"))} selects them.
 *
 * <p>It runs from the day it entered into force or, where that is not known, was signed; a missing
 * month or day is the first. It ends with the year of {@code endYearEstimate}, which is the
 * publisher's estimate, and 2010 where it was still in force when coding ended. An agreement that
 * entered into force only after that is no tie; {@link #fromSignature} counts it from its
 * signature.
 *
 * <p>The codes from -99 to -44 say in different ways that something is not known or does not apply;
 * none is ever read as a number. States are told by their numbers: an abbreviation of another state
 * is noted, and an agreement of a state with itself is left out and noted. The file says of
 * asymmetric agreements that they are, not in which direction.
 *
 * <p>Cite: Kinne, The Defense Cooperation Agreement Dataset (DCAD), Journal of Conflict Resolution
 * 64(4), 2020, 729–755, doi 10.1177/0022002719857796.
 */
public final class Dcad {
  private static final Pattern MAIN = Pattern.compile("DCAD-v(\\d+(?:\\.\\d+)*)-main\\.csv");
  private static final Map<String, Spell> EDITIONS = Map.of("1.0", Spell.years(1980, 2010));

  private final Path root;
  private final boolean fromSignature;
  private final List<Spell> observed;
  private final Optional<Consumer<DatasetIssue>> listener;

  private Dcad(
      Path root,
      boolean fromSignature,
      List<Spell> observed,
      Optional<Consumer<DatasetIssue>> listener) {
    this.root = root;
    this.fromSignature = fromSignature;
    this.observed = observed;
    this.listener = listener;
  }

  /**
   * {@return the data set in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static Dcad in(Path folder) {
    return new Dcad(folder, false, List.of(), Optional.empty());
  }

  /**
   * {@return this data set, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public Dcad withIssues(Consumer<DatasetIssue> listener) {
    return new Dcad(root, fromSignature, observed, Optional.of(listener));
  }

  /** {@return this data set with agreements that run from their signature, in force or not} */
  public Dcad fromSignature() {
    return new Dcad(root, true, observed, listener);
  }

  /**
   * {@return this data set with the spell it observed stated, for editions this version does not
   * know}
   *
   * @param spell when it observed anything
   */
  public Dcad withObserved(Spell spell) {
    return new Dcad(root, fromSignature, List.of(spell), listener);
  }

  /**
   * The agreements.
   *
   * @return the ties, observed 1980–2010 in edition 1.0
   */
  public TieHistory agreements() {
    Folder.Found found = new Folder(root).one(MAIN, "DCAD-v1.0-main.csv");
    Spell spell = observed(found.edition());
    Problems problems = listener.map(Problems::toldTo).orElseGet(Problems::strict);
    CsvFile file = CsvFile.read(found.path(), problems);
    return new DcadAgreements(file, Cow.in(root).codeBook(), fromSignature, problems)
        .read()
        .history(found.edition(), spell);
  }

  private Spell observed(String edition) {
    if (observed.isEmpty() && !EDITIONS.containsKey(edition)) {
      throw new IllegalArgumentException(
          "what edition "
              + edition
              + " of DCAD observed is not known here; say so, as in "
              + "Dcad.in(folder).withObserved(Spell.years(1980, 2010))");
    }
    return observed.isEmpty() ? EDITIONS.getOrDefault(edition, Spell.ALWAYS) : observed.get(0);
  }

  /** {@return how to cite the data} */
  public String citation() {
    return "Kinne, Brandon J. 2020. \"The Defense Cooperation Agreement Dataset (DCAD).\" Journal"
        + " of Conflict Resolution 64(4): 729–755.";
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "DCAD in " + root;
  }
}
