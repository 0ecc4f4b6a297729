package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.Attributes;

/** The COW National Material Capabilities: six components and the index made of them. */
final class CowCapabilities {
  static final String TITLE = "COW National Material Capabilities";
  static final String CITATION =
      "Singer, J. David, Stuart Bremer and John Stuckey. 1972. \"Capability Distribution,"
          + " Uncertainty, and Major Power War, 1820–1965.\" In Peace, War, and Numbers, edited by"
          + " Bruce Russett. Beverly Hills: Sage, 19–48. Singer, J. David. 1987. \"Reconstructing"
          + " the Correlates of War Dataset on Material Capabilities of States, 1816–1985.\""
          + " International Interactions 14(2): 115–132.";

  static final List<String> COMPONENTS = List.of("milex", "milper", "irst", "pec", "tpop", "upop");
  static final String INDEX = "cinc";
  private static final double MISSING = -9;
  private static final Pattern NAME = Pattern.compile("NMC[-_]v?(\\d[-_.]?\\d)(?:[-_]\\w+)?\\.csv");

  private final CsvFile file;
  private final StateNumbers states;
  private final Problems problems;
  private final DyadYears listed;
  private final List<Attributes.Value> values = new ArrayList<>();

  CowCapabilities(CsvFile file, StateNumbers states, Problems problems) {
    this.file = file;
    this.states = states;
    this.problems = problems;
    this.listed = new DyadYears(states.size());
  }

  /** Those of the folder; the name of the file tells the edition in two digits. */
  static Attributes in(CowFolder files) {
    Folder.Found found = files.one(NAME, "NMC-60-abridged.csv");
    String digits = found.edition().replaceAll("\\D", "");
    Problems problems = files.problems();
    CsvFile file = CsvFile.read(found.path(), problems);
    return new CowCapabilities(file, new CowStateFiles(files).numbers(), problems)
        .attributes(files.title(TITLE), digits.charAt(0) + "." + digits.charAt(1));
  }

  /** A row is a state in a year. */
  Attributes attributes(String title, String edition) {
    List<String> measured = new ArrayList<>(COMPONENTS);
    measured.add(INDEX);
    List<String> columns = new ArrayList<>(List.of("ccode", "year"));
    columns.addAll(measured);
    String hint = "capabilities() reads NMC-60-abridged.csv and its like";
    file.rows(new CsvFile.Layout(columns, List.of(), hint), row -> row(row, measured));
    problems.settle();
    return Attributes.of(values).withSource(file.source(title, edition));
  }

  private void row(CsvRow row, List<String> measured) {
    int state = states.place(row, "ccode");
    int year = row.year("year");
    List<Attributes.Value> own = new ArrayList<>();
    for (String name : measured) {
      double value = row.number(name, Set.of()).orElse(MISSING);
      if (value < 0 && value != MISSING) {
        row.report(name, "a number of 0 or more, or -9 where it is missing", "");
      } else if (value >= 0) {
        own.add(new Attributes.Value(name, states.at(state), year, value));
      }
    }
    if (row.isSound() && !listed.add(state, state, year)) {
      row.report("year", "each state once a year", "");
    }
    if (row.isSound()) {
      values.addAll(own);
    }
  }
}
