package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How ties were chosen, by modes nobody wrote down.
 *
 * @param modes the modes, in the order of the model
 * @param choices how many choices there were
 * @param logLikelihood their log likelihood
 * @param iterations how many it took
 * @param provenance how the fit came about
 */
public record MixtureFit(
    List<Mode> modes, int choices, double logLikelihood, int iterations, Provenance provenance)
    implements Result {

  /**
   * One way to choose.
   *
   * @param name the mode
   * @param share the share of choices made in it, with its standard error, {@code NaN} where a
   *     share is 0 or the modes cannot be told apart
   * @param coefficients what draws choosers in it
   */
  public record Mode(
      String name, ChoiceFit.Coefficient share, List<ChoiceFit.Coefficient> coefficients) {
    /** Copies the coefficients. */
    public Mode {
      coefficients = List.copyOf(coefficients);
    }
  }

  /** Copies the modes. */
  public MixtureFit {
    modes = List.copyOf(modes);
  }

  static MixtureFit of(
      List<String> names, List<Choices> choices, MixtureSteps steps, Provenance provenance) {
    double[] errors = steps.standardErrors();
    List<Mode> modes = new ArrayList<>();
    int at = names.size();
    for (int m = 0; m < names.size(); m++) {
      List<ChoiceFit.Coefficient> own = new ArrayList<>();
      for (int c = 0; c < steps.thetas[m].length; c++) {
        String covariate = choices.get(m).names[c];
        own.add(new ChoiceFit.Coefficient(covariate, steps.thetas[m][c], errors[at++]));
      }
      ChoiceFit.Coefficient share = new ChoiceFit.Coefficient("share", steps.shares[m], errors[m]);
      modes.add(new Mode(names.get(m), share, own));
    }
    int size = choices.get(0).size();
    return new MixtureFit(modes, size, steps.logLikelihood(), steps.iterations(), provenance);
  }

  /**
   * {@return one mode}
   *
   * @param name its name; an unknown one is refused
   */
  public Mode mode(String name) {
    List<Mode> found = modes.stream().filter(mode -> mode.name().equals(name)).toList();
    checkArgument(
        !found.isEmpty(), "no mode %s among %s", name, modes.stream().map(Mode::name).toList());
    return found.get(0);
  }

  /** {@return Akaike's criterion: twice the number of free numbers − 2 LL} */
  public double aic() {
    int free = modes.size() - 1 + modes.stream().mapToInt(mode -> mode.coefficients().size()).sum();
    return 2 * (free - logLikelihood);
  }

  /** {@return the share of each mode, followed by its coefficients, with standard errors} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Mode mode : modes) {
      rows.add(row(mode, mode.share()));
      mode.coefficients().forEach(own -> rows.add(row(mode, own)));
    }
    return Table.of(List.of("mode", "of", "estimate", "se"), rows)
        .withTitle(provenance.toString())
        .withFooter(
            String.format(
                Locale.ROOT, "%d choices; LL %.4f, AIC %.2f", choices, logLikelihood, aic()));
  }

  private static List<Object> row(Mode mode, ChoiceFit.Coefficient number) {
    return List.of(mode.name(), number.name(), number.estimate(), number.standardError());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
