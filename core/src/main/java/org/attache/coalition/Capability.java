package org.attache.coalition;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Provenance;

/**
 * Something actors hold parts of.
 *
 * @param name what it is called in results
 * @param label how options tell it
 * @param value what an actor holds, {@code NaN} where missing
 * @param mayLack whether a missing value is left out of the sum or refused
 * @param sources the data sets it comes from
 */
record Capability(
    String name,
    String label,
    ToDoubleFunction<? super Actor> value,
    boolean mayLack,
    List<Coverage.Source> sources) {

  static Capability of(Attributes attributes, String name, int year) {
    return new Capability(
        name,
        name + " " + year,
        actor -> attributes.value(name, actor, year).orElse(Double.NaN),
        true,
        attributes.sources());
  }

  static Capability given(ToDoubleFunction<? super Actor> value) {
    return new Capability("strength", "given strengths", value, false, List.of());
  }

  /** The same with the data sets of the capability among those of the result. */
  Provenance cited(Provenance provenance) {
    return new Provenance(
        provenance.measure(),
        provenance.options(),
        provenance.window(),
        Stream.concat(provenance.sources().stream(), sources.stream()).distinct().toList(),
        provenance.seed(),
        provenance.version());
  }
}
