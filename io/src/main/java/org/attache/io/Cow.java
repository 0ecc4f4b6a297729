package org.attache.io;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieHistory;
import org.attache.TieKind;

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
  private final CowFolder files;

  private Cow(CowFolder files) {
    this.files = files;
  }

  /**
   * {@return the data sets in the folder; files are read when they are asked for}
   *
   * @param folder where the downloads lie, in subfolders or not
   */
  public static Cow in(Path folder) {
    return new Cow(CowFolder.in(folder));
  }

  /**
   * {@return these data sets, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public Cow withIssues(Consumer<DatasetIssue> listener) {
    return new Cow(files.withListener(listener));
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
    return new Cow(files.withObserved(List.of(spells)));
  }

  /**
   * {@return these files under the name of their own source: others publish in the same layouts}
   *
   * @param title the name that results are to cite instead of that of the project
   */
  public Cow withTitle(String title) {
    return new Cow(files.withTitle(title));
  }

  /**
   * State System Membership, {@code states2016.csv}: a row is one spell of membership.
   *
   * @return who was a member when, observed from 1816 to the year that names the edition
   */
  public StateSystem states() {
    return stateFiles().states();
  }

  /**
   * Which states took the place of others, for {@link StateSystem#withSuccessions}: {@code
   * cow.states().withSuccessions(Cow.successions())}.
   *
   * <p>Only where one state clearly did, dated on the day after its predecessor left the state
   * system: Germany that of the German states that joined it in 1866, 1867 (North German
   * Confederation) and 1871, and of GFR and GDR on 3 October 1990 (Unification Treaty, article 1);
   * Italy that of Modena, Parma, Tuscany and the Two Sicilies (plebiscites of 1860); Tanzania that
   * of Zanzibar (Articles of Union, 1964); Vietnam that of the Republic of Vietnam, which fell on
   * 30 April 1975; Yemen that of both its parts on 22 May 1990 (agreement of 22 April 1990). States
   * that broke up, were only occupied, or came back, such as Austria-Hungary, Czechoslovakia, Korea
   * and Syria, have no successor here; the Soviet Union and Russia are one state to COW, and so are
   * Yugoslavia and Serbia.
   *
   * @return the successions in the order of their dates
   */
  public static List<StateSystem.Succession> successions() {
    return CowSuccessions.all();
  }

  /**
   * The state system by years, {@code system2016.csv}: a row is one state in one year. Spells are
   * whole years.
   *
   * @return who was a member in which year
   */
  public StateSystem systemYears() {
    return stateFiles().years();
  }

  /**
   * The major powers, {@code majors2016.csv}: a row is one spell as a major power.
   *
   * @return who was a major power when
   */
  public StateSystem majors() {
    return stateFiles().majors();
  }

  /**
   * {@code COW country codes.csv}: every number the project uses.
   *
   * @return the states by number
   */
  public SortedMap<Integer, State> countryCodes() {
    return stateFiles().countryCodes();
  }

  private CowStateFiles stateFiles() {
    return new CowStateFiles(files);
  }

  /**
   * Abbreviations for the numbers in the alliance files: from the states, else the country codes.
   */
  SortedMap<Integer, State> codeBook() {
    return stateFiles().codeBook();
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
    return new CowAllianceFiles(files).dyads();
  }

  /**
   * Formal Alliances by directed dyad, {@code alliance_v4.1_by_directed.csv}: a row is what the
   * first state owes the second. Kinds have a direction. A row that pledges nothing, the silent
   * side of a one-sided pact, is no tie and noted.
   *
   * @return the ties, observed 1816–2012 in edition 4.1
   */
  public TieHistory directedAlliances() {
    return new CowAllianceFiles(files).directed();
  }

  /**
   * Formal Alliances by member, {@code alliance_v4.1_by_member.csv}: an alliance is an institution,
   * coded {@code COW1} for alliance 1, and a row is one membership that carries its pledges.
   *
   * @return the memberships, observed 1816–2012 in edition 4.1
   */
  public TieHistory allianceMembers() {
    return allianceMembers(CowAllianceFiles::numbered);
  }

  /**
   * The same with institutions named by the caller.
   *
   * @param names the institution behind each {@code version4id}
   * @return the memberships
   */
  public TieHistory allianceMembers(IntFunction<Institution> names) {
    return new CowAllianceFiles(files).members(names);
  }

  /**
   * Formal Alliances by member and year, {@code alliance_v4.1_by_member_yearly.csv}: a row is one
   * membership during one whole year. Edition 4.1 misdates the second spell of states that
   * re-entered an alliance here; {@link #allianceMembers} has it right.
   *
   * @return the memberships, observed 1816–2012 in edition 4.1
   */
  public TieHistory yearlyAllianceMembers() {
    return new CowAllianceFiles(files).memberYears();
  }

  /**
   * Intergovernmental Organizations by state and year, {@code state_year_formatv3.csv}: years of
   * one status that follow each other are one tie of a state and an institution, its kind {@code
   * MEMBERSHIP} (full, 1), {@code ASSOCIATE} (2) or {@code OBSERVER} (3), its weight 1, its spell
   * whole years, its reference the column and line of the first year. None (0) is no tie. -1 says
   * that the institution did not exist, which is nothing missing; -9 is a gap in the coverage, of
   * the institution alone where it says so of every state that year.
   *
   * <p>Edition 3 gives every year from 1816 on, and they are taken as given: nothing is filled in
   * or carried over here. Before 1965 many were dated by the publisher between waves five years
   * apart; the notes name the institutions whose dates are exact within 5 years only, where {@code
   * igo_year_formatv3.csv} lies in the folder too. That file also gives the institutions their
   * names; their codes are the names of the columns in capitals, such as {@code NATO}.
   *
   * <p>Cite J. Pevehouse, T. Nordstrom, R. McManus, A. Jamison, Tracking organizations in the
   * world: The Correlates of War IGO Version 3.0 datasets, Journal of Peace Research 57(3), 2020,
   * doi 10.1177/0022343319881175.
   *
   * @return the memberships, observed 1816–2014 in edition 3
   */
  public TieHistory igoMemberships() {
    return new CowIgoFiles(files).byState();
  }

  /**
   * The same by institution and year, {@code igo_year_formatv3.csv}, whose fields are divided by
   * tabs: states are columns, found by their names. An empty cell says that the state did not
   * exist. The two files of edition 3 differ in some memberships of 24 institutions; use one of the
   * files throughout.
   *
   * @return the memberships, observed 1816–2014 in edition 3
   */
  public TieHistory igoYearMemberships() {
    return new CowIgoFiles(files).byInstitution();
  }

  /**
   * Which alliance stands behind each tie of {@link #alliances} and {@link #directedAlliances}, by
   * the {@code version4id} of its row: the same institution that {@link #allianceMembers} ties its
   * members to.
   *
   * @return the institutions behind the dyads of the files that lie in the folder
   */
  public InstitutionsBehind institutionsBehind() {
    return institutionsBehind(CowAllianceFiles::numbered);
  }

  /**
   * The same with institutions named by the caller.
   *
   * @param names the institution behind each {@code version4id}
   * @return the institutions behind the dyads of the files that lie in the folder
   */
  public InstitutionsBehind institutionsBehind(IntFunction<Institution> names) {
    return new CowAllianceFiles(files).institutions(names);
  }

  /**
   * Diplomatic Exchange, {@code Diplomatic_Exchange_2006v1.csv}, each wave in its own year: the
   * same as {@code diplomaticExchange(Waves.OWN_YEAR)}.
   *
   * @return the missions, observed in the 38 waves from 1817 to 2005 in edition 2006.1
   */
  public TieHistory diplomaticExchange() {
    return diplomaticExchange(Waves.OWN_YEAR);
  }

  /**
   * Diplomatic Exchange, {@code Diplomatic_Exchange_2006v1.csv}: a mission is a {@link
   * TieKind#REPRESENTATION} tie of weight 1 from the sender to the host. Levels are ordinal and
   * must not be summed, so each is a kind that comes along: {@link CowKinds#CHARGE}, {@link
   * CowKinds#MINISTER}, {@link CowKinds#AMBASSADOR}.
   *
   * <p>{@code DR_at_1} is the level of the second state's mission at the first. The file has each
   * dyad in both orders, and a row is read for the mission at its first state; rows whose
   * counterpart is not there, or tells other levels, are problems. From 1950 to 1965 every mission
   * has level 9: it counts, but its level was not observed, so ask for those years with {@code
   * only(TieKind.REPRESENTATION)}. In other waves level 9, "other", is no mission, as in the
   * publisher's own column {@code DE}.
   *
   * <p>A wave holds for its own year or, {@link Waves#CARRIED}, until the year before the next
   * wave; the last is not carried on. A state that a wave does not list, and a dyad of two listed
   * states without a row, are gaps in the coverage.
   *
   * <p>Cite: Bayer, Reşat. 2006. Diplomatic Exchange Data set, v2006.1.
   *
   * @param waves what holds between waves
   * @return the missions; between waves unobserved, or observed from the first to the last wave
   */
  public TieHistory diplomaticExchange(Waves waves) {
    return new CowDyadFiles(files).missions(waves);
  }

  /**
   * Direct Contiguity, {@code contdir.csv}: a row is an undirected {@link TieKind#CONTIGUITY} tie
   * of weight 1 between two states. Types are ordinal, so each is a kind that comes along: {@link
   * CowKinds#LAND} to {@link CowKinds#WATER_400}. It holds from the first day of the month in which
   * it begins through the last day of that in which it ends; two types of a dyad may share a month.
   *
   * <p>Cite: Stinnett, Tir, Schafer, Diehl and Gochman. 2002. The Correlates of War Project Direct
   * Contiguity Data, Version 3. Conflict Management and Peace Science 19(2): 59–67.
   *
   * @return the borders, observed 1816–2016 in edition 3.2
   */
  public TieHistory contiguity() {
    return new CowDyadFiles(files).borders();
  }

  /**
   * The same by directed dyad and year, {@code contdird.csv}: the two rows of a dyad, one from
   * either side, are one tie during the whole year. A row without the other side is a problem.
   *
   * @return the borders, observed 1816–2016 in edition 3.2
   */
  public TieHistory contiguityYears() {
    return new CowDyadFiles(files).borderYears();
  }

  /**
   * Militarized Interstate Disputes, {@code MIDA 5.0.csv} and {@code MIDB 5.0.csv}: two
   * participants on opposite sides of a dispute have an undirected, negative {@link
   * TieKind#DISPUTE} tie of weight 1 for the days on which both took part. Hostility levels are
   * ordinal, so the higher one of the two participants is a kind that comes along: {@link
   * CowKinds#THREAT}, {@link CowKinds#DISPLAY}, {@link CowKinds#FORCE}, {@link CowKinds#WAR}; none
   * stands for level 1, no militarized action. The level is that of the participant in the dispute,
   * against whomever.
   *
   * <p>A day that is not known, -9, is the first of the month at the start and the last at the end.
   * A state with several spells in a dispute has a tie for each that meets one of an opponent, and
   * none with itself where it changed sides. The reference tells dispute and rows: {@code dispute
   * 2, MIDB 5.0.csv:3+2}.
   *
   * <p>Cite: Palmer et al. 2022. The MID5 Dataset, 2011–2014. Conflict Management and Peace Science
   * 39(4): 470–482.
   *
   * @return the ties, observed 1816–2014 in edition 5.0
   */
  public TieHistory disputes() {
    return new CowDyadFiles(files).disputes();
  }

  /**
   * Dyadic Trade, {@code Dyadic_COW_4.0.csv}, or a partial view with at least the columns ccode1,
   * ccode2, year, flow1 and flow2: a flow is a {@link TieKind#TRADE} tie from the exporter to the
   * importer during one year, its weight in million current US dollars. {@code flow1} is what the
   * first state imports from the second, {@code flow2} the reverse; the other columns are not read.
   *
   * <p>A flow of zero is observed and no tie. A flow that is missing, -9 or empty, is a gap in the
   * coverage of its dyad, and so is a dyad without a row in a year that lists both states, and a
   * state in a year that does not list it. The reference names the column: {@code
   * Dyadic_COW_4.0.csv:flow1:2}. Tested on partial views, untested on the original.
   *
   * <p>Cite: Barbieri, Keshk and Pollins. 2009. Trading Data. Conflict Management and Peace Science
   * 26(5): 471–491; Barbieri and Keshk. 2016. Trade Data Set Codebook, Version 4.0.
   *
   * @return the flows, observed 1870–2014 in edition 4.0
   */
  public TieHistory trade() {
    return new CowTradeFiles(files).flows();
  }

  /**
   * The same from a partial view of one year without the column year: ccode1, ccode2, flow1 and
   * flow2.
   *
   * @param year the year of every row, from 1 to 9999
   * @return the flows, observed in that year
   */
  public TieHistory trade(int year) {
    return new CowTradeFiles(files).flows(year);
  }

  /**
   * National Trade, {@code National_COW_4.0.csv}: {@code imports} and {@code exports} of a state in
   * a year, in million current US dollars. Empty or -9 stays missing; the alternative columns for
   * Belgium and Luxembourg and for China are not read. To cite as {@link #trade}.
   *
   * @return the totals by state and year, 1870–2014 in edition 4.0
   */
  public Attributes nationalTrade() {
    return new CowTradeFiles(files).totals();
  }

  /**
   * National Material Capabilities, {@code NMC-60-abridged.csv} and the layouts of versions 4 to 6
   * that have its columns: {@code milex} (thousand current US dollars, until 1913 pounds), {@code
   * milper} (thousands), {@code irst} (thousand tons), {@code pec} (thousand coal-ton equivalents),
   * {@code tpop} and {@code upop} (thousands), and {@code cinc}, the index made of them. -9 stays
   * missing. Versions 4 and 5 and the layouts that are not abridged are untested on the original.
   *
   * <p>Cite: Singer, Bremer and Stuckey. 1972. Capability Distribution, Uncertainty, and Major
   * Power War, 1820–1965; Singer. 1987. Reconstructing the Correlates of War Dataset on Material
   * Capabilities of States, 1816–1985. International Interactions 14(2): 115–132.
   *
   * @return the components and the index by state and year, 1816–2016 in edition 6.0
   */
  public Attributes capabilities() {
    return CowCapabilities.in(files);
  }

  /**
   * The Composite Index of National Capability recomputed from its components, such as those of a
   * coalition or with a value put right: a state's mean share of the six.
   *
   * <pre>
   * CINC(i, t) = 1/|K| · Σ x(k, i, t) / Σⱼ x(k, j, t), summed over k in K
   * </pre>
   *
   * K holds the components known of the state in the year; the total of a component runs over the
   * states of which it is known, and one whose total is zero is left out. Therefore the index need
   * not sum to 1. Reproduces the published values of version 6 within 3·10⁻⁸.
   *
   * <p>Source: Singer, Bremer and Stuckey, Capability Distribution, Uncertainty, and Major Power
   * War, 1820–1965, 1972.
   *
   * @param components {@code milex}, {@code milper}, {@code irst}, {@code pec}, {@code tpop} and
   *     {@code upop} of every state of the system; others are passed over
   * @return {@code cinc} of each state and year that has a component
   */
  public static Attributes cinc(Attributes components) {
    return Cinc.of(components);
  }

  /**
   * {@return how to cite each data set, by the title that results name; {@link Export#cite} gives
   * the same as BibTeX}
   */
  public static SortedMap<String, String> citations() {
    return CowCitations.all();
  }

  /** {@return the folder} */
  @Override
  public String toString() {
    return "COW data in " + files;
  }
}
