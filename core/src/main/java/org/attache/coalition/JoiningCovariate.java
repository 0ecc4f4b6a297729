package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.attache.Projection;
import org.attache.State;
import org.attache.TieKind;

/**
 * One number that may predict which candidates join a coalition, known before it began.
 *
 * <p>All of them are of the lagged day, see {@link CoalitionCandidates}, but {@linkplain
 * #earlierParticipation participation} in earlier events, which is of the days before the event.
 * What a source did not observe is {@code NaN}. So is everything of a state that was no member of
 * the system on the lagged day and succeeded none that was: sources of the system did not look at
 * it, and whether it had ties, as Ukraine was in the United Nations in 1989, they do not tell.
 *
 * <p>Those of ties with the pivotal state depend on it; the others are the same whoever stands in
 * its place, and serve as baselines. A covariate predicts, conditional on an attempt; it does not
 * explain.
 */
public final class JoiningCovariate {
  private final String name;
  private final String words;
  private final boolean ofPivotal;
  private final boolean looksBack;
  private final JoiningMeasure measure;

  private JoiningCovariate(
      String name, String words, boolean ofPivotal, boolean looksBack, JoiningMeasure measure) {
    checkArgument(!name.isBlank(), "a covariate needs a name");
    this.name = name;
    this.words = words;
    this.ofPivotal = ofPivotal;
    this.looksBack = looksBack;
    this.measure = measure;
  }

  private static JoiningCovariate withPivotal(
      String name, JoiningMeasure measure, TieKind... kinds) {
    return new JoiningCovariate(name, name + over(kinds), true, false, measure);
  }

  private static JoiningCovariate alone(String name, JoiningMeasure measure, TieKind... kinds) {
    return new JoiningCovariate(name, name + over(kinds), false, false, measure);
  }

  private static JoiningCovariate ofEarlier(
      String name, boolean ofPivotal, JoiningMeasure measure) {
    return new JoiningCovariate(name, name, ofPivotal, true, measure);
  }

  private static String over(TieKind... kinds) {
    return kinds.length == 0
        ? ""
        : Arrays.stream(kinds).map(TieKind::name).collect(Collectors.joining("+", "(", ")"));
  }

  private static TieKind[] some(TieKind... kinds) {
    checkArgument(kinds.length > 0, "name at least one kind of tie");
    return kinds.clone();
  }

  /**
   * {@return a covariate of one's own}
   *
   * @param name its name, a column of the table
   * @param ofPivotal whether it depends on {@link JoiningScene#pivotal()}
   * @param value the number of a candidate: finite, or {@code NaN} where unknown
   */
  public static JoiningCovariate of(
      String name, boolean ofPivotal, ToDoubleBiFunction<JoiningScene, State> value) {
    return ofEarlier(
        name,
        ofPivotal,
        scene ->
            pivotal -> {
              JoiningScene asked = scene.withPivotal(pivotal);
              return state -> value.applyAsDouble(asked, state);
            });
  }

  /**
   * {@return {@code pact}: whether a pact of one of the kinds binds the candidate and the pivotal
   * state, 1 or 0}
   *
   * <p>Either way round. Unknown where none is known and some kind was not observed of the two.
   *
   * @param kinds such as {@link TieKind#DEFENSE}, one or more
   */
  public static JoiningCovariate pact(TieKind... kinds) {
    return withPivotal("pact", JoiningMeasures.any(some(kinds)), kinds);
  }

  /**
   * {@return {@code pacts}: how many of the kinds bind the candidate and the pivotal state}
   *
   * <p>Several pacts of a kind count once. Unknown where a kind was not observed of the two.
   *
   * @param kinds one or more
   */
  public static JoiningCovariate pacts(TieKind... kinds) {
    return withPivotal("pacts", JoiningMeasures.pacts(some(kinds)), kinds);
  }

  /**
   * {@return {@code joint_memberships}: how many institutions have both the candidate and the
   * pivotal state as full members}
   *
   * <p>Memberships that the source leaves open are not counted; the notes of the table say how
   * many.
   */
  public static JoiningCovariate jointMemberships() {
    return withPivotal("joint_memberships", JoiningMeasures.joint("", Projection.COUNT));
  }

  /**
   * {@return {@code joint_} and the issue: the same of institutions that work on an issue}
   *
   * @param issue such as security; one that no institution carries is refused
   */
  public static JoiningCovariate jointMemberships(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return withPivotal("joint_" + issue, JoiningMeasures.joint(issue, Projection.COUNT));
  }

  /**
   * {@return {@code newman_memberships}: shared institutions, large ones counting less}
   *
   * <pre>Σ over shared institutions of 1/(n − 1)</pre>
   *
   * <p>n is the number of full members that are states, one that stands for several counted once;
   * source: {@link Projection#NEWMAN}.
   */
  public static JoiningCovariate newmanMemberships() {
    return withPivotal("newman_memberships", JoiningMeasures.joint("", Projection.NEWMAN));
  }

  /** {@return {@code own_memberships}: of how many institutions the candidate is a full member} */
  public static JoiningCovariate ownMemberships() {
    return alone("own_memberships", JoiningMeasures.ownMemberships());
  }

  /**
   * {@return {@code representation}: whether the candidate has a mission at the pivotal state or
   * the reverse, 1 or 0, when the source last looked}
   */
  public static JoiningCovariate representation() {
    return withPivotal("representation", JoiningMeasures.any(TieKind.REPRESENTATION));
  }

  /**
   * {@return {@code trade}: ln(1 + x), x what the two sell each other}
   *
   * <p>The unit of x is the source's, such as million current US dollars; 0 where they were
   * observed not to trade. Unknown where either flow is missing.
   */
  public static JoiningCovariate trade() {
    return withPivotal("trade", JoiningMeasures.trade());
  }

  /**
   * {@return {@code total_trade}: ln(1 + x), x what the candidate trades with all others}
   *
   * <p>Missing flows are not counted, so that it is a lower bound; unknown where the source does
   * not list the state.
   */
  public static JoiningCovariate totalTrade() {
    return alone("total_trade", JoiningMeasures.totalTrade());
  }

  /**
   * {@return {@code embeddedness}: how much binds the candidate to the pivotal state over all
   * kinds}
   *
   * <p>The formula and units are those of {@link Embeddedness} as it is without options, over the
   * states of the lagged day. Unknown where a kind that counts was not observed of the two.
   *
   * @param kinds the kinds that count; none for all positive ones that were observed, but the level
   *     of a mission beside {@link TieKind#REPRESENTATION}, which would count it twice
   */
  public static JoiningCovariate embeddedness(TieKind... kinds) {
    return withPivotal("embeddedness", JoiningMeasures.embeddedness(kinds.clone()), kinds);
  }

  /**
   * {@return {@code reach}: 1/hops from the candidate to the pivotal state, 0 where there is no
   * way}
   *
   * <p>Ties are followed whichever way they run. Two members of an institution are two hops apart.
   * Landmark: who is tied directly has 1.
   *
   * @param kinds the kinds of tie to follow, one or more; unknown where one was not observed
   */
  public static JoiningCovariate reach(TieKind... kinds) {
    return withPivotal("reach", JoiningMeasures.reach(some(kinds)), kinds);
  }

  /**
   * {@return {@code common_partners}: with how many states both the candidate and the pivotal state
   * are tied}
   *
   * @param kinds the kinds of tie that count, one or more; unknown where one was not observed
   */
  public static JoiningCovariate commonPartners(TieKind... kinds) {
    return withPivotal("common_partners", JoiningMeasures.commonPartners(some(kinds)), kinds);
  }

  /**
   * {@return {@code border_target}: how close the candidate lies to the nearest target}
   *
   * <p>Ordinal: with k kinds named, k for a tie of the first with a target, 1 for one of the last
   * only, 0 for none. Named {@link TieKind#CONTIGUITY} alone it is 1 or 0. In an event without a
   * target its victims stand for it, as the operation is there; unknown where it has neither.
   *
   * @param closestFirst kinds of border, one or more, such as on land before across water
   */
  public static JoiningCovariate borderOnTarget(TieKind... closestFirst) {
    return alone("border_target", JoiningMeasures.borderOnTarget(some(closestFirst)), closestFirst);
  }

  /**
   * {@return {@code near_target}: 1/hops from the candidate to the nearest target, 0 where there is
   * no way}
   *
   * <p>Contiguity tells how many borders lie between, not miles. Landmark: a neighbour of the
   * target has 1. In an event without a target its victims stand for it, as the operation is there;
   * unknown where it has neither.
   *
   * @param kinds the kinds of border to cross, one or more
   */
  public static JoiningCovariate nearTarget(TieKind... kinds) {
    return alone("near_target", JoiningMeasures.nearTarget(some(kinds)), kinds);
  }

  /**
   * {@return a number of the candidate in the year of the lagged day, under its own name}
   *
   * <p>A state that stands for several has their sum, so it should be a number that adds up.
   *
   * @param name what it measures, such as {@code cinc}
   */
  public static JoiningCovariate attribute(String name) {
    return alone(name, JoiningMeasures.attribute(name));
  }

  /**
   * {@return {@code ln_} and the name: ln(1 + x) of such a number}
   *
   * @param name what it measures, not negative, such as {@code milex}
   */
  public static JoiningCovariate logAttribute(String name) {
    return alone("ln_" + name, JoiningMeasures.logAttribute(name));
  }

  /** {@return capability: the attribute {@code cinc}, a share of the world's from 0 to 1} */
  public static JoiningCovariate capability() {
    return attribute("cinc");
  }

  /** {@return {@code ln_milex}: ln(1 + military expenditure), in the unit of the attribute} */
  public static JoiningCovariate militaryExpenditure() {
    return logAttribute("milex");
  }

  /**
   * {@return {@code earlier}: how many earlier events the candidate joined}
   *
   * <p>Events of the same source that began before this one, and that it joined before this one
   * began; where the day of joining is not told, it counts as that of the event. Of these the lag
   * does not matter. Unknown of a state that was no member of the system at any earlier event,
   * itself or by those it succeeded. Landmark: 0 in the first event.
   */
  public static JoiningCovariate earlierParticipation() {
    return ofEarlier("earlier", false, JoiningMeasures.earlier());
  }

  /**
   * {@return {@code earlier_share}: the same as a share of the earlier events at which the
   * candidate was a state, unknown where there is none}
   */
  public static JoiningCovariate earlierShare() {
    return ofEarlier("earlier_share", false, JoiningMeasures.earlierShare());
  }

  /**
   * {@return {@code earlier_with_pivotal}: how many earlier events of the pivotal state the
   * candidate joined}
   *
   * <p>Of a state that stands in the pivotal state's place: those that it led itself. So this must
   * not be used where placebos are ranked: one that led no event has 0 throughout, and is compared
   * without it. {@link CoalitionBacktest} refuses it.
   */
  public static JoiningCovariate earlierWithPivotal() {
    return ofEarlier("earlier_with_pivotal", true, JoiningMeasures.earlierWithPivotal());
  }

  /**
   * {@return the same under another name}
   *
   * @param other the name of its column
   */
  public JoiningCovariate named(String other) {
    return new JoiningCovariate(other, other + "=" + words, ofPivotal, looksBack, measure);
  }

  /** {@return the name of its column} */
  public String name() {
    return name;
  }

  /** {@return whether it depends on who the pivotal state is} */
  public boolean ofPivotal() {
    return ofPivotal;
  }

  /** Whether who joined earlier events may enter it. */
  boolean looksBack() {
    return looksBack;
  }

  /** The number of a candidate, given the pivotal state and then the candidate. */
  Function<State, ToDoubleFunction<State>> in(JoiningScene scene) {
    return measure.in(scene);
  }

  /** {@return the name, the kinds of tie it was asked of, and what it was called before} */
  @Override
  public String toString() {
    return words;
  }
}
