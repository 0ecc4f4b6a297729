package org.attache.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;

/** The files of the COW Formal Alliances, one for each layout. */
final class CowAllianceFiles {
  private static final Map<String, Spell> EDITIONS = Map.of("4.1", Spell.years(1816, 2012));
  private static final String DYADS = "by_dyad";
  private static final String DIRECTED = "by_directed";

  private final CowFolder files;

  CowAllianceFiles(CowFolder files) {
    this.files = files;
  }

  TieHistory dyads() {
    Folder.Found found = one(DYADS);
    return history(reader(found).dyads(), found);
  }

  TieHistory directed() {
    Folder.Found found = one(DIRECTED);
    return history(reader(found).directed(), found);
  }

  TieHistory members(IntFunction<Institution> names) {
    Folder.Found found = one("by_member");
    return history(reader(found).members(names), found);
  }

  TieHistory memberYears() {
    Folder.Found found = one("by_member_yearly");
    return history(reader(found).memberYears(CowAllianceFiles::numbered), found);
  }

  private TieHistory history(CowAlliances alliances, Folder.Found found) {
    List<Spell> observed = files.observed("the alliances", found.edition(), EDITIONS);
    return alliances.history(files.title("COW Formal Alliances"), found.edition(), observed);
  }

  /** Of both layouts of dyads where both lie in the folder. */
  InstitutionsBehind institutions(IntFunction<Institution> names) {
    Map<String, Institution> byRef = new HashMap<>();
    if (!files.has(name(DIRECTED)) || files.has(name(DYADS))) {
      byRef.putAll(reader(one(DYADS)).institutions(names));
    }
    if (files.has(name(DIRECTED))) {
      byRef.putAll(reader(one(DIRECTED)).institutions(names));
    }
    return new InstitutionsBehind(byRef);
  }

  /** The alliance of a number where the user names none. */
  static Institution numbered(int id) {
    return new Institution("COW" + id, "COW alliance " + id, Set.of("security"));
  }

  private Folder.Found one(String layout) {
    return files.one(name(layout), "alliance_v4.1_" + layout + ".csv");
  }

  private static Pattern name(String layout) {
    return Pattern.compile("alliance_v(\\d+(?:\\.\\d+)*)_" + layout + "\\.csv");
  }

  private CowAlliances reader(Folder.Found found) {
    Problems problems = files.problems();
    CsvFile file = CsvFile.read(found.path(), problems);
    return new CowAlliances(file, new CowStateFiles(files).codeBook(), problems);
  }
}
