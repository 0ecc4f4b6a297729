package org.attache.io;

import java.util.Map;
import java.util.regex.Pattern;
import org.attache.Spell;
import org.attache.TieHistory;

/** The files of the other ties of two states: missions, borders and disputes. */
final class CowDyadFiles {
  private static final Pattern MISSIONS = Pattern.compile("Diplomatic_Exchange_(\\d+v\\d+)\\.csv");
  private static final Pattern BORDERS = Pattern.compile("contdir\\.csv");
  private static final Pattern BORDER_YEARS = Pattern.compile("contdird\\.csv");
  private static final Pattern DISPUTES = Pattern.compile("MIDA (\\d+(?:\\.\\d+)*)\\.csv");
  private static final Map<String, Spell> BORDER_EDITIONS = Map.of("3.2", Spell.years(1816, 2016));
  private static final Map<String, Spell> DISPUTE_EDITIONS = Map.of("5.0", Spell.years(1816, 2014));

  private final CowFolder files;

  CowDyadFiles(CowFolder files) {
    this.files = files;
  }

  TieHistory missions(Waves waves) {
    Folder.Found found = files.one(MISSIONS, "Diplomatic_Exchange_2006v1.csv");
    Problems problems = files.problems();
    String edition = found.edition().replace('v', '.');
    return new CowDiplomacy(CsvFile.read(found.path(), problems), numbers(), problems)
        .read()
        .history(files.title(CowDiplomacy.TITLE), edition, files.observed(), waves);
  }

  TieHistory borders() {
    return borders(contiguity(files.one(BORDERS, "contdir.csv")).read());
  }

  TieHistory borderYears() {
    return borders(contiguity(files.one(BORDER_YEARS, "contdird.csv")).years());
  }

  private CowContiguity contiguity(Folder.Found found) {
    Problems problems = files.problems();
    return new CowContiguity(CsvFile.read(found.path(), problems), numbers(), problems);
  }

  private TieHistory borders(CowContiguity reader) {
    return reader.history(
        files.title(CowContiguity.TITLE),
        files.observed("the contiguity", reader.edition(), BORDER_EDITIONS));
  }

  /** The file of the disputes names the edition; that of their participants is the same one's. */
  TieHistory disputes() {
    Folder.Found found = files.one(DISPUTES, "MIDA 5.0.csv");
    String edition = found.edition();
    String name = "MIDB " + edition + ".csv";
    Folder.Found participants = files.one(Pattern.compile(Pattern.quote(name)), name);
    Problems problems = files.problems();
    CsvFile disputes = CsvFile.read(found.path(), problems);
    CsvFile sides = CsvFile.read(participants.path(), problems);
    return new CowDisputes(disputes, sides, numbers(), problems)
        .read()
        .history(
            files.title(CowDisputes.TITLE),
            edition,
            files.observed("the disputes", edition, DISPUTE_EDITIONS));
  }

  private StateNumbers numbers() {
    return new CowStateFiles(files).numbers();
  }
}
