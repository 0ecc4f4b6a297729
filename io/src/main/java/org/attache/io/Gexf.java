package org.attache.io;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.Tie;

/** Ties with their spells as GEXF 1.3, for Gephi and its timeline. */
final class Gexf {
  private final Ids ids;
  private final Appendable out;

  private Gexf(Ids ids, Appendable out) {
    this.ids = ids;
    this.out = out;
  }

  static Content of(List<Actor> actors, Collection<Tie> ties) {
    return out -> new Gexf(new Ids(actors), out).write(actors, ties);
  }

  private void write(List<Actor> actors, Collection<Tie> ties) throws IOException {
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">");
    line("  <graph defaultedgetype=\"undirected\" mode=\"dynamic\" timeformat=\"date\">");
    attributes("node", "code", "type", "issues");
    attributes("edge", "kinds", "ref");
    line("    <nodes>");
    for (Actor actor : actors) {
      node(actor);
    }
    line("    </nodes>");
    line("    <edges>");
    int number = 0;
    for (Tie tie : ties) {
      edge(tie, ++number);
    }
    line("    </edges>", "  </graph>", "</gexf>");
  }

  private void attributes(String element, String... names) throws IOException {
    line("    <attributes class=\"" + element + "\" mode=\"static\">");
    for (String name : names) {
      line("      <attribute id=\"" + name + "\" title=\"" + name + "\" type=\"string\"/>");
    }
    line("    </attributes>");
  }

  private void node(Actor actor) throws IOException {
    line(
        "      <node" + attribute("id", ids.token(actor)) + attribute("label", actor.name()) + ">");
    values("code", actor.code(), "type", Packed.type(actor), "issues", Packed.issues(actor));
    line("      </node>");
  }

  private void edge(Tie tie, int number) throws IOException {
    String kinds = Packed.kinds(tie.kinds());
    line(
        "      <edge"
            + attribute("id", "e" + number)
            + attribute("source", ids.token(tie.from()))
            + attribute("target", ids.token(tie.to()))
            + attribute("type", tie.directed() ? "directed" : "undirected")
            + attribute("kind", kinds)
            + attribute("weight", Figures.text(tie.weight()))
            + days(tie.spell())
            + ">");
    values("kinds", kinds, "ref", tie.ref());
    line("      </edge>");
  }

  /** Both days belong to the interval; an open side has no attribute. */
  private static String days(Spell spell) {
    return attribute("start", Days.first(spell)) + attribute("end", Days.last(spell));
  }

  private void values(String... pairs) throws IOException {
    line("        <attvalues>");
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty()) {
        String forWhat = attribute("for", pairs[i]) + attribute("value", pairs[i + 1]);
        line("          <attvalue" + forWhat + "/>");
      }
    }
    line("        </attvalues>");
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + Xml.escaped(value) + "\"";
  }

  private void line(String... lines) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
