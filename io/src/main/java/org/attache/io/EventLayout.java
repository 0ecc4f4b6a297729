package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.State;

/**
 * What the rows of one publisher look like.
 *
 * @param title how the data set is cited
 * @param call the call that reads it
 * @param names the columns read: date, source, target, CAMEO code, quad class, intensity; the quad
 *     class empty where it is to be told from the code
 * @param places where they stand in a file without a header; empty where there is always one
 * @param widths how many columns a file without a header may have
 * @param missing what stands for no code
 */
record EventLayout(
    String title,
    String call,
    List<String> names,
    List<Integer> places,
    Set<Integer> widths,
    Set<String> missing) {

  static final int DATE = 0;
  static final int FROM = 1;
  static final int TO = 2;
  static final int CODE = 3;
  static final int QUAD = 4;
  static final int INTENSITY = 5;

  private static final List<String> GDELT_NAMES =
      List.of(
          "SQLDATE",
          "Actor1CountryCode",
          "Actor2CountryCode",
          "EventRootCode",
          "QuadClass",
          "GoldsteinScale");
  private static final List<Integer> GDELT_PLACES = List.of(1, 7, 17, 28, 29, 30);

  /** What CAMEO codes like a country but is none: parts of the world. */
  private static final Set<String> REGIONS =
      Set.of(
          "AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU", "EIN", "EAF", "EEU", "EUR", "LAM",
          "MEA", "MDT", "NAF", "NMR", "PGS", "SCN", "SAM", "SAS", "SEA", "SAF", "WAF", "WST");

  static final EventLayout GDELT_2 =
      new EventLayout(
          "GDELT 2.0 Event Database",
          "gdelt2()",
          GDELT_NAMES,
          GDELT_PLACES,
          Set.of(61),
          Set.of("---", "X"));

  static final EventLayout GDELT_1 =
      new EventLayout(
          "GDELT 1.0 Event Database",
          "gdelt1()",
          GDELT_NAMES,
          GDELT_PLACES,
          Set.of(57, 58),
          Set.of("---", "X"));

  static final EventLayout ICEWS =
      new EventLayout(
          "ICEWS Coded Event Data",
          "icews()",
          List.of("Event Date", "Source Country", "Target Country", "CAMEO Code", "", "Intensity"),
          List.of(),
          Set.of(),
          Set.of("NULL"));

  boolean isGdelt() {
    return !places.isEmpty();
  }

  /** Dates are written 2017-07-04 and not 20170704. */
  boolean isDashed() {
    return !isGdelt();
  }

  /** The actor behind a code: states, but for the parts of the world that CAMEO codes alike. */
  Optional<Actor> actor(String code) {
    return Optional.of(
        isGdelt() && REGIONS.contains(code)
            ? new NonStateActor(code, code)
            : new State(code, code));
  }

  /** Where the columns stand under a header; the first name that is missing, if one is. */
  Optional<String> find(List<String> header, int[] found) {
    List<String> known = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < names.size(); i++) {
      found[i] = known.indexOf(names.get(i).toLowerCase(Locale.ROOT));
      if (found[i] < 0 && !names.get(i).isEmpty()) {
        return Optional.of(names.get(i));
      }
    }
    return Optional.empty();
  }

  /** How many fields a row without a header should have, in words. */
  String expectedWidth() {
    List<String> numbers = new ArrayList<>();
    new TreeSet<>(widths).forEach(width -> numbers.add(width.toString()));
    return String.join(" or ", numbers) + " fields";
  }

  /** Which call may be the right one for rows of another width. */
  String hint(int width) {
    if (width == 1) {
      return "fields are separated by tabs; withHeader(',') reads a file with a header";
    }
    return GDELT_2.widths.contains(width)
        ? "this looks like GDELT 2.0; call gdelt2()"
        : GDELT_1.widths.contains(width) ? "this looks like GDELT 1.0; call gdelt1()" : "";
  }
}
