package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * What leaders won, window by window, against what would be fair.
 *
 * @param provenance how it came about
 * @param leaders how many lead
 * @param windows the windows, the earliest first; none where nobody with a tie was ever chosen
 * @param power the kernel k^α that fits all choices best
 */
public record LockInReport(
    Provenance provenance, int leaders, List<Window> windows, AttachmentKernel.PowerKernel power)
    implements Result {
  private static final double NORMAL = Chances.normalQuantile(0.975);

  /** Copies the windows. */
  public LockInReport {
    windows = List.copyOf(windows);
  }

  /**
   * A time with its choices.
   *
   * @param first the date of its first step
   * @param last the date of its last
   * @param leader who had most ties when it began, nobody where several had as many
   * @param choices how often somebody with a tie was chosen
   * @param won the share of choices that fell on leaders
   * @param fair the share that would where chances are proportional to degree
   * @param error the standard deviation of the share won where they are
   * @param most the share that fell on the one actor chosen most
   */
  public record Window(
      LocalDate first,
      LocalDate last,
      Optional<Actor> leader,
      double choices,
      double won,
      double fair,
      double error,
      double most) {}

  /**
   * {@return by how many standard deviations leaders won more than was fair, all windows together;
   * near a standard normal deviate where α is 1, {@code NaN} where leaders were sure of all or
   * none}
   */
  public double excess() {
    double more = 0;
    double variance = 0;
    for (Window window : windows) {
      more += (window.won() - window.fair()) * window.choices();
      variance += Math.pow(window.error() * window.choices(), 2);
    }
    return variance > 0 ? more / Math.sqrt(variance) : Double.NaN;
  }

  /**
   * {@return by how much the share won rises from one window to the next, the slope of a line by
   * least squares; {@code NaN} of fewer than two windows}
   */
  public double trend() {
    double middle = (windows.size() - 1) / 2.0;
    double products = 0;
    double squares = 0;
    for (int i = 0; i < windows.size(); i++) {
      products += (i - middle) * windows.get(i).won();
      squares += (i - middle) * (i - middle);
    }
    return squares > 0 ? products / squares : Double.NaN;
  }

  /**
   * {@return whether α is above 1 by more than chance, at 95%: who leads gains on all others, and a
   * network that goes on growing so locks in on one actor}
   */
  public boolean isSuperlinear() {
    return power.alpha() - NORMAL * power.error() > 1;
  }

  /** {@return whether α is below 1 by more than chance, at 95%: leads wear off} */
  public boolean isSublinear() {
    return power.alpha() + NORMAL * power.error() < 1;
  }

  /** {@return the windows; below them the excess, the trend, and α with what it means} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Window window : windows) {
      rows.add(
          List.of(
              window.first(),
              window.last(),
              window.leader().map(Actor::name).orElse("several"),
              window.choices(),
              window.won(),
              window.fair(),
              window.most()));
    }
    return Table.of(List.of("from", "to", "leader", "choices", "won", "fair", "most"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  private String footer() {
    String verdict =
        isSuperlinear()
            ? "leads grow: lock-in"
            : isSublinear() ? "leads wear off" : "no sign that leads grow or wear off";
    return words("leaders won %.2f standard deviations", Math.abs(excess()))
        + (excess() < 0 ? " less than fair" : " more than fair")
        + words("; the share they won changed by %+.4f a window", trend())
        + "\n"
        + words("α %.4f", power.alpha())
        + words(" (s.e. %.4f): ", power.error())
        + verdict;
  }

  private static String words(String format, double value) {
    return Double.isNaN(value)
        ? format.replaceAll("%[+.0-9]*f", "NA")
        : String.format(Locale.ROOT, format, value);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
