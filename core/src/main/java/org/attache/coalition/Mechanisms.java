package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Provenance;

/**
 * The three mechanisms by which ties bring a coalition together, each with the leverage it works
 * through: they inform, they make side payments possible, they make promises credible.
 *
 * <p>By default {@link Informing#PROPORTIONAL}, {@link Paying#PROPORTIONAL} and {@link
 * Committing#PROPORTIONAL}, all through {@link Leverage#standardised()}. Each can be replaced
 * alone, and so can the leverage of each, for instance military ties for what is credible. Source:
 * M. Henke, Constructing Allied Cooperation, Cornell 2019.
 */
public final class Mechanisms {
  static final Mechanisms DEFAULT =
      new Mechanisms(
          new Part<>("", Informing.PROPORTIONAL, Leverage.DEFAULT),
          new Part<>("", Paying.PROPORTIONAL, Leverage.DEFAULT),
          new Part<>("", Committing.PROPORTIONAL, Leverage.DEFAULT));

  final Part<Informing> informing;
  final Part<Paying> paying;
  final Part<Committing> committing;

  /** One mechanism; without a name it is the default. */
  record Part<T>(String name, T rule, Leverage leverage) {
    private Part<T> replaced(String named, T other) {
      checkArgument(!named.isBlank(), "the name of the mechanism must not be blank");
      return new Part<>(named, other, leverage);
    }

    private Part<T> through(Leverage other) {
      return new Part<>(name, rule, other);
    }

    private void describe(String mechanism, ImmutableMap.Builder<String, String> options) {
      if (!name.isEmpty()) {
        options.put(mechanism, name);
      }
      if (leverage != Leverage.DEFAULT) {
        options.put(mechanism + " through", leverage.toString());
      }
    }
  }

  private Mechanisms(Part<Informing> informing, Part<Paying> paying, Part<Committing> committing) {
    this.informing = informing;
    this.paying = paying;
    this.committing = committing;
  }

  /** {@return the three mechanisms in proportion to the share that leverage reaches} */
  public static Mechanisms proportional() {
    return DEFAULT;
  }

  /**
   * {@return these mechanisms, all through one leverage}
   *
   * @param leverage the leverage; by default standardised, all kinds alike
   */
  public Mechanisms through(Leverage leverage) {
    return new Mechanisms(
        informing.through(leverage), paying.through(leverage), committing.through(leverage));
  }

  /**
   * {@return these mechanisms with another rule of how ties inform}
   *
   * @param name its name, for printing
   * @param rule the rule
   */
  public Mechanisms withInforming(String name, Informing rule) {
    return new Mechanisms(informing.replaced(name, rule), paying, committing);
  }

  /**
   * {@return these mechanisms, ties informing through a leverage of their own}
   *
   * @param leverage the leverage
   */
  public Mechanisms withInforming(Leverage leverage) {
    return new Mechanisms(informing.through(leverage), paying, committing);
  }

  /**
   * {@return these mechanisms with another rule of what can be paid}
   *
   * @param name its name, for printing
   * @param rule the rule
   */
  public Mechanisms withPaying(String name, Paying rule) {
    return new Mechanisms(informing, paying.replaced(name, rule), committing);
  }

  /**
   * {@return these mechanisms, payments capped through a leverage of their own}
   *
   * @param leverage the leverage
   */
  public Mechanisms withPaying(Leverage leverage) {
    return new Mechanisms(informing, paying.through(leverage), committing);
  }

  /**
   * {@return these mechanisms with another rule of what is credible}
   *
   * @param name its name, for printing
   * @param rule the rule
   */
  public Mechanisms withCommitting(String name, Committing rule) {
    return new Mechanisms(informing, paying, committing.replaced(name, rule));
  }

  /**
   * {@return these mechanisms, promises credible through a leverage of their own}
   *
   * @param leverage the leverage
   */
  public Mechanisms withCommitting(Leverage leverage) {
    return new Mechanisms(informing, paying, committing.through(leverage));
  }

  /** What differs from the default. */
  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    Leverage one = informing.leverage();
    if (one == paying.leverage() && one == committing.leverage()) {
      Mechanisms plain = through(Leverage.DEFAULT);
      options.put("leverage", one.toString());
      plain.describe(options);
    } else {
      describe(options);
    }
    return options.buildOrThrow();
  }

  private void describe(ImmutableMap.Builder<String, String> options) {
    informing.describe("informing", options);
    paying.describe("paying", options);
    committing.describe("committing", options);
  }

  /** {@return the mechanisms, those that are not the default by name} */
  @Override
  public String toString() {
    return Provenance.words("mechanisms", options());
  }
}
