package org.attache.io;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;

/** The files of the COW Intergovernmental Organizations, by state and by institution. */
final class CowIgoFiles {
  private static final Pattern STATE_YEARS =
      Pattern.compile("state_year_formatv(\\d+)(?:\\.from_igoR)?\\.csv");
  private static final Pattern IGO_YEARS =
      Pattern.compile("igo_year_formatv(\\d+)(?:\\.csv|\\.from_igoR\\.tsv)");
  private static final Map<String, Spell> EDITIONS = Map.of("3", Spell.years(1816, 2014));

  private final CowFolder files;

  CowIgoFiles(CowFolder files) {
    this.files = files;
  }

  /** The institutions have their names from the other file where it lies in the folder too. */
  TieHistory byState() {
    Folder.Found found = files.one(STATE_YEARS, "state_year_formatv3.csv");
    IgoNames names = files.has(IGO_YEARS) ? reader(institutionYears()).names() : new IgoNames();
    Problems problems = files.problems();
    return new IgoStateYears(CsvFile.read(found.path(), problems), states(), names, problems)
        .history(title(), found.edition(), observed(found));
  }

  TieHistory byInstitution() {
    Folder.Found found = institutionYears();
    return reader(found).history(states(), title(), found.edition(), observed(found));
  }

  private Folder.Found institutionYears() {
    return files.one(IGO_YEARS, "igo_year_formatv3.csv");
  }

  private IgoInstitutionYears reader(Folder.Found found) {
    Problems problems = files.problems();
    return new IgoInstitutionYears(CsvFile.read(found.path(), problems), problems);
  }

  private SortedMap<Integer, State> states() {
    return new CowStateFiles(files).codeBook();
  }

  private String title() {
    return files.title("COW Intergovernmental Organizations");
  }

  private List<Spell> observed(Folder.Found found) {
    return files.observed("the intergovernmental organizations", found.edition(), EDITIONS);
  }
}
