package org.attache.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.Spell;

/**
 * The project's files in a folder, and what the user said of them.
 *
 * @param folder where they lie
 * @param stated the title to cite in place of the project's, if any
 * @param observed when the files observed anything; none where their editions tell
 * @param listener who is told of problems; files that have one are refused without
 */
record CowFolder(
    Folder folder,
    Optional<String> stated,
    List<Spell> observed,
    Optional<Consumer<DatasetIssue>> listener) {

  static CowFolder in(Path path) {
    return new CowFolder(new Folder(path), Optional.empty(), List.of(), Optional.empty());
  }

  CowFolder withListener(Consumer<DatasetIssue> told) {
    return new CowFolder(folder, stated, observed, Optional.of(told));
  }

  CowFolder withObserved(List<Spell> spells) {
    return new CowFolder(folder, stated, spells, listener);
  }

  CowFolder withTitle(String title) {
    return new CowFolder(folder, Optional.of(title), observed, listener);
  }

  /** The one file whose name matches. */
  Folder.Found one(Pattern name, String published) {
    return folder.one(name, published);
  }

  boolean has(Pattern name) {
    return folder.has(name);
  }

  String title(String published) {
    return stated.orElse(published);
  }

  /** What the user stated, else what that edition is known to have observed. */
  List<Spell> observed(String what, String edition, Map<String, Spell> editions) {
    if (!observed.isEmpty()) {
      return observed;
    }
    Spell known = editions.get(edition);
    if (known == null) {
      throw new IllegalArgumentException(
          "what edition "
              + edition
              + " of "
              + what
              + " observed is not known here; say so, as in "
              + "Cow.in(folder).withObserved(Spell.years(1816, 2012))");
    }
    return List.of(known);
  }

  /** Where the problems of one reading go. */
  Problems problems() {
    return listener.map(Problems::toldTo).orElseGet(Problems::strict);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
