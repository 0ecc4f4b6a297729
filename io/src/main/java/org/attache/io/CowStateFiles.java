package org.attache.io;

import java.util.SortedMap;
import java.util.regex.Pattern;
import org.attache.State;
import org.attache.StateSystem;

/** The files that tell which states there are, and what the numbers of all other files mean. */
final class CowStateFiles {
  private static final Pattern STATES = Pattern.compile("states(\\d{4})\\.csv");
  private static final Pattern SYSTEM = Pattern.compile("system(\\d{4})\\.csv");
  private static final Pattern MAJORS = Pattern.compile("majors(\\d{4})\\.csv");
  private static final Pattern CODES = Pattern.compile("COW[ _-]country[ _-]codes\\.csv");

  private final CowFolder files;

  CowStateFiles(CowFolder files) {
    this.files = files;
  }

  StateSystem states() {
    Folder.Found found = files.one(STATES, "states2016.csv");
    return system(reader(found).states(), "COW State System Membership", found);
  }

  StateSystem years() {
    Folder.Found found = files.one(SYSTEM, "system2016.csv");
    return system(reader(found).years(names()), "COW State System Membership, years", found);
  }

  StateSystem majors() {
    Folder.Found found = files.one(MAJORS, "majors2016.csv");
    return system(reader(found).majors(names()), "COW Major Powers", found);
  }

  private StateSystem system(CowStates states, String published, Folder.Found found) {
    return states.system(files.title(published), found.edition(), files.observed());
  }

  SortedMap<Integer, State> countryCodes() {
    return reader(files.one(CODES, "COW country codes.csv")).codes();
  }

  private CowStates reader(Folder.Found found) {
    Problems problems = files.problems();
    return new CowStates(CsvFile.read(found.path(), problems), problems);
  }

  private CowStates.Names names() {
    SortedMap<Integer, State> book = codeBook();
    return (number, code) -> book.getOrDefault(number, new State(code, code)).name();
  }

  /** The states by number: from the state system, else the country codes. */
  SortedMap<Integer, State> codeBook() {
    if (files.has(STATES)) {
      return states().byNumber();
    }
    if (files.has(CODES)) {
      return countryCodes();
    }
    throw new IllegalArgumentException(
        "no states2016.csv or COW country codes.csv in "
            + files
            + ": they tell which state a number means; download the State System Membership too");
  }

  StateNumbers numbers() {
    return new StateNumbers(codeBook());
  }
}
