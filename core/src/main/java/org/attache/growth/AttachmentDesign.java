package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.TieKind;

/**
 * Growth by preferential attachment as it was asked for.
 *
 * @param rule by which actors arrive and ties form, with the arrivals of the calendar
 * @param roots what growth starts from
 * @param kind of the ties that grow
 * @param calendar the dates of the steps
 * @param arrivals how many actors arrive on another calendar
 */
record AttachmentDesign(
    Rule rule,
    Roots roots,
    TieKind kind,
    GrowthCalendar calendar,
    Function<GrowthCalendar, Arrivals> arrivals) {
  private static final int MOST_TIES = 10_000;
  private static final GrowthCalendar DAYS = GrowthCalendar.daysFrom(LocalDate.of(2000, 1, 1));

  AttachmentDesign {
    rule = rule.withArrivals(arrivals.apply(calendar));
  }

  static AttachmentDesign of(Kernel kernel, int m) {
    checkArgument(m >= 1 && m <= MOST_TIES, "m must be in [1, %s]: %s", MOST_TIES, m);
    Arrivals one = Arrivals.each(1);
    Rule rule = new Rule(kernel, TieCount.exactly(m));
    return new AttachmentDesign(
        rule, Roots.complete(m + 1), TieKind.PARTNERSHIP, DAYS, calendar -> one);
  }

  AttachmentDesign withRule(Rule changed) {
    return new AttachmentDesign(changed, roots, kind, calendar, arrivals);
  }

  AttachmentDesign withRoots(Roots changed) {
    return new AttachmentDesign(rule, changed, kind, calendar, arrivals);
  }

  /** Roots that are made up are as many as an arrival needs. */
  AttachmentDesign withEach(TieCount ties) {
    Roots start = roots.areMadeUp() ? madeUp(ties) : roots;
    return new AttachmentDesign(rule.withEach(ties), start, kind, calendar, arrivals);
  }

  private static Roots madeUp(TieCount ties) {
    int m = ties instanceof Exactly same ? Math.max(1, same.ties()) : 1;
    checkArgument(
        m <= MOST_TIES, "an arrival without a seed brings up to %s ties: %s", MOST_TIES, m);
    return Roots.complete(m + 1);
  }

  AttachmentDesign withArrivals(Function<GrowthCalendar, Arrivals> changed) {
    return new AttachmentDesign(rule, roots, kind, calendar, changed);
  }

  AttachmentDesign withCalendar(GrowthCalendar changed) {
    return new AttachmentDesign(rule, roots, kind, changed, arrivals);
  }

  AttachmentDesign withKind(TieKind changed) {
    checkArgument(!changed.directed(), "ties grow here without direction, not as %s", changed);
    return new AttachmentDesign(rule, roots, changed, calendar, arrivals);
  }

  /** Whether nothing but the degree decides. */
  boolean isPlain() {
    return rule.isPlain() && !roots.hasExtra();
  }

  /** What was asked for, in the order to print. */
  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("kernel", Given.name(rule.kernel()));
    options.put("ties per arrival", Given.name(rule.each()));
    attraction(options);
    options.put("arrivals", rule.arrivals().toString());
    if (rule.incumbents().mean() > 0) {
      options.put(rule.byKernel() ? "mutual ties" : "incumbent ties", rule.incumbents().toString());
    }
    if (rule.exits() > 0) {
      options.put("exits", Double.toString(rule.exits()));
    }
    if (rule.endings() > 0) {
      options.put("endings", Double.toString(rule.endings()));
    }
    options.put("steps", calendar.toString());
    return options.buildOrThrow();
  }

  private void attraction(ImmutableMap.Builder<String, String> options) {
    if (!roots.areMadeUp()) {
      options.put("seed", roots.order() + " actors");
    }
    if (roots.hasExtra()) {
      long some = IntStream.range(0, roots.order()).filter(v -> roots.extra(v) > 0).count();
      options.put("attractiveness", "of " + some);
    }
    if (rule.parallel()) {
      options.put("parallel", "ties");
    }
    if (rule.hasFitness()) {
      options.put("fitness", "drawn");
    }
    if (rule.ageing() != 0) {
      options.put("ageing", "α " + rule.ageing());
    }
  }
}
