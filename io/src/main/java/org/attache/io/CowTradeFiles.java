package org.attache.io;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.Attributes;
import org.attache.Spell;
import org.attache.TieHistory;

/** The files of the COW trade data: dyads by year, dyads of one year, national totals. */
final class CowTradeFiles {
  private static final Pattern DYADS =
      Pattern.compile("(?:Dyadic_COW|cow_trade)_(\\d+(?:\\.\\d+)*)(?:_dyadic\\w*7cols)?\\.csv");
  private static final Pattern ONE_YEAR =
      Pattern.compile("(?:Dyadic_COW|cow_trade)_(\\d+(?:\\.\\d+)*)(?:_dyadic\\w*4cols)?\\.csv");
  private static final Pattern NATIONAL = Pattern.compile("National_COW_(\\d+(?:\\.\\d+)*)\\.csv");
  private static final Map<String, Spell> EDITIONS = Map.of("4.0", Spell.years(1870, 2014));

  private final CowFolder files;

  CowTradeFiles(CowFolder files) {
    this.files = files;
  }

  TieHistory flows() {
    Folder.Found found = files.one(DYADS, "Dyadic_COW_4.0.csv");
    List<Spell> observed = files.observed("the trade data", found.edition(), EDITIONS);
    return reader(found).flows(files.title(CowTrade.TITLE), found.edition(), observed);
  }

  TieHistory flows(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("a year of trade must be from 1 to 9999: " + year);
    }
    Folder.Found found = files.one(ONE_YEAR, "cow_trade_4.0_dyadic_2014_4cols.csv");
    List<Spell> observed =
        files.observed().isEmpty() ? List.of(Spell.year(year)) : files.observed();
    return reader(found).flows(year, files.title(CowTrade.TITLE), found.edition(), observed);
  }

  Attributes totals() {
    Folder.Found found = files.one(NATIONAL, "National_COW_4.0.csv");
    return reader(found).totals(files.title(CowTrade.TITLE + ", national"), found.edition());
  }

  private CowTrade reader(Folder.Found found) {
    Problems problems = files.problems();
    CsvFile file = CsvFile.read(found.path(), problems);
    return new CowTrade(file, new CowStateFiles(files).numbers(), problems);
  }
}
