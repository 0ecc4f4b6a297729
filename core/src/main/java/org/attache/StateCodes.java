package org.attache;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of codes and names that comes with the library, {@code states.txt}. */
final class StateCodes {
  static final StateCodes TABLE = read();

  private static final String NONE = "-";

  private final List<Entry> entries;
  private final List<List<Integer>> kin;
  private final ImmutableListMultimap<String, Entry> named;

  private StateCodes(List<Entry> entries, List<List<Integer>> kin) {
    this.entries = entries;
    this.kin = kin;
    ImmutableListMultimap.Builder<String, Entry> byName = ImmutableListMultimap.builder();
    entries.forEach(entry -> entry.names.forEach(name -> byName.put(plain(name), entry)));
    this.named = byName.build();
  }

  /**
   * A number and an abbreviation.
   *
   * @param number the number
   * @param code the abbreviation
   */
  record Id(int number, String code) {}

  /**
   * One row: codes and names that mean one state during a spell.
   *
   * @param ids its numbers and abbreviations by scheme
   * @param iso its alpha-2, alpha-3 and numeric code, or none
   * @param valid when they mean it
   * @param names its names
   */
  record Entry(Map<Codes, Id> ids, List<String> iso, Spell valid, List<String> names) {}

  List<Entry> entries() {
    return entries;
  }

  List<Entry> named(String name) {
    return named.get(plain(name));
  }

  /** The COW numbers of the states before, after or within those of that number. */
  Set<Integer> kin(int cow) {
    Set<Integer> all = new TreeSet<>();
    kin.stream().filter(group -> group.contains(cow)).forEach(all::addAll);
    all.remove(cow);
    return all;
  }

  /** A name without capitals, accents, marks and an article at its head. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.'’`]", "")
        .replace("&", " and ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip()
        .replaceAll("^the ", "")
        .replaceAll("\\bst ", "saint ");
  }

  private static StateCodes read() {
    try (InputStream file =
            Objects.requireNonNull(StateCodes.class.getResourceAsStream("states.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      return new StateCodes(
          lines.stream().filter(line -> !isKin(line)).map(StateCodes::entry).toList(),
          lines.stream().filter(StateCodes::isKin).map(StateCodes::kin).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKin(String line) {
    return line.startsWith("kin;");
  }

  private static List<Integer> kin(String line) {
    return Stream.of(line.substring(4).split(" ", -1)).map(Integer::valueOf).toList();
  }

  private static Entry entry(String line) {
    String[] cells = line.split(";", -1);
    ImmutableMap.Builder<Codes, Id> ids = ImmutableMap.builder();
    id(Codes.COW, cells[0], ids);
    id(Codes.GLEDITSCH_WARD, cells[1].equals("=") ? cells[0] : cells[1], ids);
    List<String> iso = cells[2].equals(NONE) ? List.of() : List.of(cells[2].split(" ", -1));
    return new Entry(ids.build(), iso, spell(cells[3]), Arrays.asList(cells[4].split("\\|", -1)));
  }

  private static void id(Codes scheme, String cell, ImmutableMap.Builder<Codes, Id> ids) {
    if (!cell.equals(NONE)) {
      String[] parts = cell.split(" ", -1);
      ids.put(scheme, new Id(Integer.parseInt(parts[0]), parts[1]));
    }
  }

  private static Spell spell(String cell) {
    int slash = cell.indexOf('/');
    String first = cell.substring(0, slash);
    String last = cell.substring(slash + 1);
    return Spell.through(
        first.isEmpty() ? LocalDate.MIN : LocalDate.parse(first),
        last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
  }
}
