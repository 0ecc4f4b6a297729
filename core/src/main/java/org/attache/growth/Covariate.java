package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Attributes;

/**
 * A number that draws a chooser to a candidate or keeps it away, under a name.
 *
 * <p>Anything can be one:
 *
 * <pre>{@code
 * Covariate.of("same region", c -> region(c.chooser()).equals(region(c.candidate())) ? 1 : 0)
 * }</pre>
 *
 * <p>{@code NaN} stands for missing; an infinite number is refused when the model is fitted.
 */
public final class Covariate {
  private final String name;
  private final Supplier<ToDoubleFunction<Choice>> value;

  private Covariate(String name, Supplier<ToDoubleFunction<Choice>> value) {
    checkArgument(!name.isBlank(), "a covariate needs a name, not \"%s\"", name);
    this.name = name;
    this.value = value;
  }

  /**
   * {@return a covariate of one's own}
   *
   * @param name its name
   * @param value its number; {@code NaN} where missing
   */
  public static Covariate of(String name, ToDoubleFunction<Choice> value) {
    return new Covariate(name, () -> value);
  }

  /**
   * {@return the logarithm of the candidate's degree, whose coefficient is the exponent α of
   * preferential attachment: chances ∝ k^α}
   *
   * <p>Degree 0 has no logarithm: it is taken as 0, that of degree 1, and the fit notes how often.
   * Add {@link #degreeZero} to give such candidates a chance of their own, or leave them out of the
   * alternatives.
   */
  public static Covariate logDegree() {
    return of(LOG_DEGREE, choice -> choice.degree() > 1 ? Math.log(choice.degree()) : 0);
  }

  static final String LOG_DEGREE = "log degree";
  static final String MISSING = " missing";

  /** {@return the same as {@link #logDegree}, by the name it has where institutions are joined} */
  public static Covariate logMembers() {
    return logDegree().named("log members");
  }

  /** {@return 1 for a candidate without ties, else 0} */
  public static Covariate degreeZero() {
    return of("degree 0", choice -> choice.degree() == 0 ? 1 : 0);
  }

  /** {@return how many partners chooser and candidate share} */
  public static Covariate commonPartners() {
    return of("common partners", Choice::commonPartners);
  }

  /** {@return 1 for a friend of a friend, who shares a partner with the chooser, else 0} */
  public static Covariate friendOfFriend() {
    return of("friend of friend", choice -> choice.commonPartners() > 0 ? 1 : 0);
  }

  /** {@return 1 for a candidate that is tied to the chooser already from its side, else 0} */
  public static Covariate reciprocity() {
    return of("reciprocity", choice -> choice.isTiedBack() ? 1 : 0);
  }

  /** {@return the years since the candidate arrived} */
  public static Covariate age() {
    return of("age", Choice::age);
  }

  /**
   * {@return 1 for one candidate, else 0: its coefficient is the logarithm of its fitness against
   * those who have no such covariate}
   *
   * @param actor the candidate
   */
  public static Covariate fitness(Actor actor) {
    return of("fitness " + actor.code(), choice -> choice.candidate().equals(actor) ? 1 : 0);
  }

  /**
   * {@return an attribute of the candidate in the year of the step; missing where there is none}
   *
   * @param attributes numbers of actors by year
   * @param name which of them
   */
  public static Covariate attribute(Attributes attributes, String name) {
    checkArgument(
        attributes.names().contains(name), "no attribute %s among %s", name, attributes.names());
    return new Covariate(name, () -> new ByYear(attributes, name));
  }

  /** The numbers of the year asked last, for one thread. */
  private static final class ByYear implements ToDoubleFunction<Choice> {
    private final Attributes attributes;
    private final String name;
    private Map<Actor, Double> numbers = Map.of();
    private int year = Integer.MIN_VALUE;

    private ByYear(Attributes attributes, String name) {
      this.attributes = attributes;
      this.name = name;
    }

    @Override
    public double applyAsDouble(Choice choice) {
      if (choice.year() != year) {
        year = choice.year();
        numbers = new HashMap<>(attributes.at(name, year));
      }
      Double number = numbers.get(choice.candidate());
      return number == null ? Double.NaN : number;
    }
  }

  /**
   * {@return the product of the two: how the one changes what the other does}
   *
   * @param other the other covariate
   */
  public Covariate times(Covariate other) {
    return new Covariate(
        name + " × " + other.name,
        () -> {
          ToDoubleFunction<Choice> one = value.get();
          ToDoubleFunction<Choice> two = other.value.get();
          return choice -> one.applyAsDouble(choice) * two.applyAsDouble(choice);
        });
  }

  /** {@return the natural logarithm; where this covariate is 0 or less, it is refused} */
  public Covariate log() {
    return new Covariate(
        "log " + name,
        () -> {
          ToDoubleFunction<Choice> plain = value.get();
          return choice -> {
            double number = plain.applyAsDouble(choice);
            checkArgument(
                !(number <= 0),
                "%s of %s on %s has no logarithm: %s",
                name,
                choice.candidate(),
                choice.date(),
                number);
            return Math.log(number);
          };
        });
  }

  /**
   * {@return the same under another name}
   *
   * @param name the name it is to have
   */
  public Covariate named(String name) {
    return new Covariate(name, value);
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** The same, with 0 where it is missing. */
  Covariate orZero() {
    return new Covariate(
        name,
        () -> {
          ToDoubleFunction<Choice> plain = value.get();
          return choice -> {
            double number = plain.applyAsDouble(choice);
            return Double.isNaN(number) ? 0 : number;
          };
        });
  }

  /** 1 where it is missing, else 0. */
  Covariate missing() {
    return new Covariate(
        name + MISSING,
        () -> {
          ToDoubleFunction<Choice> plain = value.get();
          return choice -> Double.isNaN(plain.applyAsDouble(choice)) ? 1 : 0;
        });
  }

  /** Its value for one walk through a history, on one thread. */
  ToDoubleFunction<Choice> forOneWalk() {
    return value.get();
  }

  /** {@return its name} */
  @Override
  public String toString() {
    return name;
  }
}
