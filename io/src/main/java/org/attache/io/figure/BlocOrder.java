package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows bloc by bloc, and which stretch of them each bloc is. */
record BlocOrder(List<Integer> order, List<Stretch> blocs) {

  /** A bloc: from its first row to before its end. */
  record Stretch(String name, int first, int end) {}

  /** The given order, or one of like rows, within blocs: the largest first, rows of none last. */
  static BlocOrder of(
      List<String> names, Map<String, String> blocs, boolean given, double[][] profiles) {
    List<Integer> order = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> bloc : byBloc(names, blocs).entrySet()) {
      int first = order.size();
      int[] own = bloc.getValue().stream().mapToInt(i -> i).toArray();
      for (int place : given ? identity(own.length) : like(own, profiles)) {
        order.add(own[place]);
      }
      stretches.add(new Stretch(bloc.getKey(), first, order.size()));
    }
    return new BlocOrder(List.copyOf(order), blocs.isEmpty() ? List.of() : stretches);
  }

  private static int[] identity(int length) {
    int[] all = new int[length];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private static int[] like(int[] own, double[][] profiles) {
    return Seriation.of(Arrays.stream(own).mapToObj(i -> profiles[i]).toArray(double[][]::new));
  }

  private static Map<String, List<Integer>> byBloc(List<String> names, Map<String, String> blocs) {
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      String bloc = Escaped.cleaned(blocs.getOrDefault(names.get(i), "")).strip();
      byName.computeIfAbsent(bloc, name -> new ArrayList<>()).add(i);
    }
    List<Map.Entry<String, List<Integer>>> sorted = new ArrayList<>(byName.entrySet());
    sorted.sort((a, b) -> rank(a) - rank(b));
    Map<String, List<Integer>> ordered = new LinkedHashMap<>();
    sorted.forEach(bloc -> ordered.put(bloc.getKey(), bloc.getValue()));
    return ordered;
  }

  private static int rank(Map.Entry<String, List<Integer>> bloc) {
    return bloc.getKey().isEmpty() ? 1 : -bloc.getValue().size();
  }
}
