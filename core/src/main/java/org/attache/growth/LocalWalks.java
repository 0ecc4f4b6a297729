package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.internal.Rows;

/**
 * Walks of two ties and of three between two actors.
 *
 * @param two what a walk of two is worth
 * @param three what a walk of three is worth
 * @param joinsModes whether it is for institutions and their members, where no walk of two joins
 *     them
 */
record LocalWalks(double two, double three, boolean joinsModes) implements LinkFormula {
  @Override
  public String word() {
    return joinsModes ? "shared memberships" : "local path";
  }

  @Override
  public Map<String, String> options() {
    return joinsModes ? Map.of() : ImmutableMap.of("ε", Double.toString(three));
  }

  @Override
  public boolean weighs() {
    return !joinsModes;
  }

  @Override
  public Kernel on(PairRows rows) {
    return (v, row) -> {
      Rows out = rows.out();
      row.here().add(v, 1);
      step(out, row.here(), row.next());
      row.step();
      step(out, row.here(), row.next());
      row.step();
      add(row.here(), two, row.scores);
      step(out, row.here(), row.next());
      add(row.next(), three, row.scores);
    };
  }

  /** Spreads what is at each actor along its ties. */
  static void step(Rows out, SparseRow here, SparseRow next) {
    for (int i = 0; i < here.count(); i++) {
      int z = here.touched[i];
      double at = here.value[z];
      for (int arc = out.begin[z]; arc < out.begin[z + 1]; arc++) {
        next.add(out.target[arc], at * out.weight(arc));
      }
    }
  }

  private static void add(SparseRow walks, double worth, SparseRow scores) {
    if (worth > 0) {
      for (int i = 0; i < walks.count(); i++) {
        scores.add(walks.touched[i], worth * walks.value[walks.touched[i]]);
      }
    }
  }
}
