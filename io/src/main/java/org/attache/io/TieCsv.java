package org.attache.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * Any file with a header and a tie a row, by naming its columns. The schema is stated and never
 * guessed from what the file holds.
 *
 * <pre>{@code
 * TieCsv.ties()
 *     .from("iso1").to("iso2")
 *     .kindColumn("type", Map.of("D", DEFENSE, "E", ENTENTE))
 *     .since("begin", TieCsv.Dates.YEAR).through("end", TieCsv.Dates.YEAR).inForce("")
 *     .observed(Spell.years(1990, 2020))
 *     .read(Path.of("pacts.csv"))
 * }</pre>
 *
 * <p>A row is a tie. Its weight is 1 or stands in a column, in the unit of the file; a weight of 0
 * is no tie and noted. Its spell runs from the first day that its start may mean {@linkplain
 * #through through} the last day that its end may mean, or {@linkplain #until up to} its end. Where
 * the kind or the weight is missing the dyad was not observed: a gap in the coverage. A row without
 * an actor or a start is a problem. Column names are matched without regard to case and outer
 * blanks, and the delimiter, unless stated, is the one under which the header has them: comma, tab,
 * semicolon or control-A.
 */
public final class TieCsv {
  private final TieSchemaBuilder schema;

  private TieCsv(TieSchemaBuilder schema) {
    this.schema = schema;
  }

  /** How a date in one column is written. */
  public enum Dates {
    /** A year, {@code 1879}: all its days. */
    YEAR("1879"),

    /** A year and month, {@code 187910}: all days of the month. */
    YEAR_MONTH("187910"),

    /** A day, {@code 1879-10-07}. */
    ISO("1879-10-07"),

    /** A day, {@code 7.10.1879}. */
    DAY_MONTH_YEAR("7.10.1879");

    private final String example;

    Dates(String example) {
      this.example = example;
    }

    /** {@return an example} */
    @Override
    public String toString() {
      return example;
    }
  }

  /** {@return a schema of ties between two actors; name {@link #from} and {@link #to} next} */
  public static TieCsv ties() {
    return new TieCsv(new TieSchemaBuilder(false));
  }

  /**
   * {@return a schema of memberships in institutions; name {@link #member} and {@link #institution}
   * next}
   */
  public static TieCsv memberships() {
    return new TieCsv(new TieSchemaBuilder(true));
  }

  private TieCsv with(Consumer<TieSchemaBuilder> change) {
    TieSchemaBuilder next = schema.copy();
    change.accept(next);
    return new TieCsv(next);
  }

  /** As the header is matched. */
  private static String column(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private void requireMemberships(boolean asked, String call) {
    if (schema.memberships != asked) {
      throw new IllegalArgumentException(
          call + " belongs to " + (asked ? "memberships()" : "ties()"));
    }
  }

  /**
   * {@return this schema with the column of one end}
   *
   * @param column the sender, exporter or pledger where the kinds are directed
   */
  public TieCsv from(String column) {
    requireMemberships(false, "from");
    return with(next -> next.from = column(column));
  }

  /**
   * {@return this schema with the column of the other end}
   *
   * @param column the receiver where the kinds are directed
   */
  public TieCsv to(String column) {
    requireMemberships(false, "to");
    return with(next -> next.to = column(column));
  }

  /**
   * {@return this schema with the column of the members}
   *
   * @param column whose membership it is
   */
  public TieCsv member(String column) {
    requireMemberships(true, "member");
    return with(next -> next.from = column(column));
  }

  /**
   * {@return this schema with the column of the institutions, whose codes are their names}
   *
   * @param column what they are a member of
   */
  public TieCsv institution(String column) {
    requireMemberships(true, "institution");
    return with(next -> next.to = column(column));
  }

  /**
   * {@return the same with institutions named by the caller}
   *
   * @param column what they are a member of
   * @param names the institution of a code
   */
  public TieCsv institution(String column, Function<String, Institution> names) {
    return institution(column).with(next -> next.institutions = names);
  }

  /**
   * {@return this schema with the actors behind the codes; unless stated codes are those of states}
   *
   * @param actors the actor of a code, such as {@code code -> new NonStateActor(code, code)}; an
   *     {@link IllegalArgumentException} from it is a problem of the row
   */
  public TieCsv actors(Function<String, ? extends Actor> actors) {
    return with(
        next -> {
          next.actors = actors;
          next.resolved = true;
        });
  }

  /**
   * {@return this schema, every row of these kinds}
   *
   * @param kinds one kind or more; memberships are {@link TieKind#MEMBERSHIP} unless stated
   */
  public TieCsv kind(TieKind... kinds) {
    return kinds(next -> next.kinds = Set.of(kinds));
  }

  /**
   * {@return this schema, the kind of a row by a column}
   *
   * @param column where it stands
   * @param kinds what each code means; another code is a problem
   */
  public TieCsv kindColumn(String column, Map<String, TieKind> kinds) {
    return kinds(
        next -> {
          next.kindColumn = column(column);
          next.kindCodes = Collections.unmodifiableMap(new TreeMap<>(kinds));
        });
  }

  /**
   * {@return this schema, a row also of this kind where the column has 1, and not where it has 0; a
   * row without any is no tie and noted}
   *
   * @param column a column of 0 and 1
   * @param kind the kind
   */
  public TieCsv kindFlag(String column, TieKind kind) {
    Map<String, TieKind> flags = new LinkedHashMap<>(schema.flags);
    flags.put(column(column), kind);
    return kinds(next -> next.flags = Collections.unmodifiableMap(flags));
  }

  /** The last of the three ways to state kinds holds. */
  private TieCsv kinds(Consumer<TieSchemaBuilder> change) {
    return with(
        next -> {
          next.kinds = Set.of();
          next.kindColumn = null;
          next.kindCodes = Map.of();
          next.flags = Map.of();
          change.accept(next);
        });
  }

  /**
   * {@return this schema with weights}
   *
   * @param column the strength of the tie, 0 or more
   */
  public TieCsv weight(String column) {
    return with(next -> next.weight = column(column));
  }

  /**
   * {@return this schema with the start in one column; without an end ties stay in force}
   *
   * @param column the first day, month or year
   * @param shape how it is written
   */
  public TieCsv since(String column, Dates shape) {
    return start(one(column, shape));
  }

  /**
   * {@return this schema with the start in three columns; a missing day or month means all of them}
   *
   * @param year the year
   * @param month the month
   * @param day the day
   */
  public TieCsv since(String year, String month, String day) {
    return start(three(year, month, day));
  }

  /**
   * {@return this schema with the end in one column, inclusive}
   *
   * @param column the last day, month or year in force
   * @param shape how it is written
   */
  public TieCsv through(String column, Dates shape) {
    return end(one(column, shape), true);
  }

  /**
   * {@return this schema with the end in three columns, inclusive}
   *
   * @param year the year of the last day in force
   * @param month its month
   * @param day its day
   */
  public TieCsv through(String year, String month, String day) {
    return end(three(year, month, day), true);
  }

  /**
   * {@return this schema with the end in one column, exclusive}
   *
   * @param column the first day, month or year no longer in force
   * @param shape how it is written
   */
  public TieCsv until(String column, Dates shape) {
    return end(one(column, shape), false);
  }

  /**
   * {@return this schema with the end in three columns, exclusive}
   *
   * @param year the year of the first day no longer in force
   * @param month its month
   * @param day its day
   */
  public TieCsv until(String year, String month, String day) {
    return end(three(year, month, day), false);
  }

  /**
   * {@return this schema, a row in force during one whole year}
   *
   * @param column the year
   */
  public TieCsv year(String column) {
    return since(column, Dates.YEAR).through(column, Dates.YEAR);
  }

  /**
   * {@return this schema, all rows in force during the same spell}
   *
   * @param spell when
   */
  public TieCsv during(Spell spell) {
    return with(
        next -> {
          next.always = spell;
          next.start = null;
          next.end = null;
        });
  }

  private static DateColumns one(String column, Dates shape) {
    return new DateColumns(List.of(column(column)), Optional.of(shape));
  }

  private static DateColumns three(String year, String month, String day) {
    return new DateColumns(List.of(column(year), column(month), column(day)), Optional.empty());
  }

  private TieCsv start(DateColumns columns) {
    return with(
        next -> {
          next.start = columns;
          next.always = null;
        });
  }

  private TieCsv end(DateColumns columns, boolean inclusive) {
    return with(
        next -> {
          next.end = columns;
          next.inclusive = inclusive;
        });
  }

  /**
   * {@return this schema with codes in the column of the end, or of its year, for ties still in
   * force}
   *
   * @param codes the codes; the empty text where nothing stands there
   */
  public TieCsv inForce(String... codes) {
    return with(next -> next.inForce = Set.of(codes));
  }

  /**
   * {@return this schema with codes that stand for missing; nothing at all is always missing}
   *
   * @param codes the codes, such as {@code NA} or {@code -9}
   */
  public TieCsv missing(String... codes) {
    return with(next -> next.missing = Set.of(codes));
  }

  /**
   * {@return this schema with what the file observed; there is no answer outside it}
   *
   * @param spells one spell or more
   */
  public TieCsv observed(Spell... spells) {
    return with(next -> next.observed = List.of(spells));
  }

  /**
   * {@return this schema with the name that results cite instead of the file's}
   *
   * @param title the title of the data set
   * @param edition its version; may be empty
   */
  public TieCsv title(String title, String edition) {
    return with(
        next -> {
          next.title = title;
          next.edition = edition;
        });
  }

  /**
   * {@return this schema with the charset of a file that is not UTF-8}
   *
   * @param charset such as windows-1252
   */
  public TieCsv charset(Charset charset) {
    return with(next -> next.charset = charset);
  }

  /**
   * {@return this schema with what separates the fields}
   *
   * @param delimiter one character
   */
  public TieCsv delimiter(char delimiter) {
    return with(next -> next.delimiter = delimiter);
  }

  /**
   * {@return this schema, lenient: rows with problems are left out, and every problem is told}
   *
   * @param listener who is told
   */
  public TieCsv withIssues(Consumer<DatasetIssue> listener) {
    return with(next -> next.listener = listener);
  }

  /**
   * Reads a file, plain, {@code .gz} or in a {@code .zip}.
   *
   * @param file the file; in an archive its path below that of the archive
   * @return the ties, in the order of the file
   */
  public TieHistory read(Path file) {
    schema.check();
    return new TieCsvReader(schema, file).history();
  }

  /** {@return the schema in words} */
  @Override
  public String toString() {
    return schema.toString();
  }
}
