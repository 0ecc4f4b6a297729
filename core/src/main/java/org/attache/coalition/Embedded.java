package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.TieKind;

/**
 * How much binds a pivotal state to each potential partner; see {@link Embeddedness}.
 *
 * @param pivotal the pivotal state
 * @param own to how many institutions it belongs
 * @param kinds the kinds that counted and that the graph has, in the order of their names
 * @param partners all other actors but institutions, in code order
 * @param provenance how the result came about
 */
public record Embedded(
    Actor pivotal, int own, List<TieKind> kinds, List<Partner> partners, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One potential partner.
   *
   * @param actor who it is
   * @param total the embeddedness: the weighted sum over kinds
   * @param strengths x by kind, in the order of the kinds
   * @param scaled what each kind counts before weights: by default ln(1 + x) standardised
   * @param breadth with how many kinds the two are tied
   * @param military the military part of the weighted strength before standardising, from 0 to 1;
   *     {@code NaN} where nothing binds the two
   * @param joint how many institutions they share
   * @param newman the same with each institution counted 1/(members − 1)
   * @param own to how many institutions the partner belongs
   */
  public record Partner(
      Actor actor,
      double total,
      List<Double> strengths,
      List<Double> scaled,
      int breadth,
      double military,
      int joint,
      double newman,
      int own) {
    /** Copies the lists. */
    public Partner {
      strengths = List.copyOf(strengths);
      scaled = List.copyOf(scaled);
    }

    /** {@return the civilian part: what is not military; undefined where nothing binds the two} */
    public double civilian() {
      return 1 - military;
    }
  }

  /** Copies the lists. */
  public Embedded {
    kinds = List.copyOf(kinds);
    partners = List.copyOf(partners);
  }

  static Embedded of(Actor pivotal, BondStrengths strengths, Provenance provenance) {
    checkArgument(!(pivotal instanceof Institution), "%s is itself an institution", pivotal);
    int p = strengths.index(pivotal);
    double[][] raw = strengths.raw(p);
    double[][] scaled = strengths.scaled(p);
    double[] total = strengths.total(scaled);
    int[] breadth = BondStrengths.breadth(raw, strengths.order());
    int[] joint = strengths.joint(p);
    double[] newman = strengths.newman(p);
    List<Partner> partners = new ArrayList<>();
    for (int v = 0; v < strengths.order(); v++) {
      if (v != p && !strengths.isInstitution(v)) {
        partners.add(
            new Partner(
                strengths.actor(v),
                total[v],
                column(raw, v),
                column(scaled, v),
                breadth[v],
                strengths.militaryShare(raw, v),
                joint[v],
                newman[v],
                strengths.own(v)));
      }
    }
    return new Embedded(pivotal, strengths.own(p), strengths.kinds(), partners, provenance);
  }

  private static List<Double> column(double[][] rows, int v) {
    return Arrays.stream(rows).map(row -> row[v]).toList();
  }

  /**
   * {@return what binds the pivotal state to one potential partner}
   *
   * @param actor one of the partners
   */
  public Partner with(Actor actor) {
    return partners.stream()
        .filter(partner -> partner.actor().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no partner " + actor + " of " + pivotal));
  }

  /** {@return the partners bound most first, equal ones in code order} */
  public List<Partner> ranked() {
    return partners.stream()
        .sorted(Comparator.comparingDouble((Partner partner) -> -partner.total()))
        .toList();
  }

  /**
   * {@return a row for each potential partner, the most embedded first: total, breadth, military
   * share, joint memberships as a count and after Newman, own memberships of the partner}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Partner partner : ranked()) {
      rows.add(
          List.of(
              partner.actor().code(),
              partner.actor().name(),
              partner.total(),
              partner.breadth(),
              partner.military(),
              partner.joint(),
              partner.newman(),
              partner.own()));
    }
    List<String> columns =
        List.of("code", "name", "total", "breadth", "military", "joint", "newman", "own");
    return titled(columns, rows, own + " own memberships");
  }

  /**
   * {@return a row for each potential partner, the most embedded first, and each kind that binds
   * it: the sphere, x, and what it counts before weights}
   */
  public Table kindTable() {
    List<List<Object>> rows = new ArrayList<>();
    for (Partner partner : ranked()) {
      for (int k = 0; k < kinds.size(); k++) {
        double strength = partner.strengths().get(k);
        if (strength > 0) {
          TieKind kind = kinds.get(k);
          String code = partner.actor().code();
          double counts = partner.scaled().get(k);
          rows.add(List.of(code, kind.name(), kind.sphere(), strength, counts));
        }
      }
    }
    return titled(List.of("code", "kind", "sphere", "x", "counts"), rows, "kind by kind");
  }

  private Table titled(List<String> columns, List<List<Object>> rows, String what) {
    return Table.of(columns, rows)
        .withTitle("embeddedness of " + pivotal.code() + ", " + what)
        .withFooter(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
