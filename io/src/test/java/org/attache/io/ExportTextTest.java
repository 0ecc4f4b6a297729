package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each format of graphs to the letter. */
@Tag("fast")
class ExportTextTest {

  @Test
  void tiesAreTidyRows() {
    assertThat(Export.csv(Small.graph()).text())
        .isEqualTo(
            """
            from,from_type,from_name,from_issues,to,to_type,to_name,to_issues,kinds,spheres,signs,\
            directed,weight,first_day,last_day,ref
            ALA,state,Aland & Co,,BLA,state,\"""Bland\""",,DEFENSE;NEUTRALITY,military;military,\
            positive;positive,false,1,1900-02-01,1910-12-31,p:1
            BLA,state,\"""Bland\""",,ALA,state,Aland & Co,,ENTENTE,military,positive,\
            false,2.5,1905-03-01,,p:2
            BLA,state,\"""Bland\""",,UNI,institution,Union,security;trade,MEMBERSHIP,civilian,\
            positive,false,0.1,,,p:3
            """);
  }

  @Test
  void graphmlIsTypedAndKeepsParallelTies() {
    String text = Export.graphml(Small.graph()).text();
    assertThat(text)
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
            """)
        .contains("<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>")
        .contains(
            """
              <graph id="G" edgedefault="undirected">
            """)
        .contains(
            """
                <node id="CLA">
                  <data key="code">CLA</data>
                  <data key="type">state</data>
                  <data key="name">Cland, &lt;north&gt;</data>
                  <data key="held">true</data>
                </node>
                <node id="UNI">
                  <data key="code">UNI</data>
                  <data key="type">institution</data>
                  <data key="name">Union</data>
                  <data key="issues">security;trade</data>
                  <data key="held">true</data>
                </node>
                <edge id="e1" source="ALA" target="BLA">
                  <data key="kinds">DEFENSE;NEUTRALITY</data>
                  <data key="spheres">military;military</data>
                  <data key="signs">positive;positive</data>
                  <data key="kinds_directed">false</data>
                  <data key="weight">1</data>
                  <data key="first_day">1900-02-01</data>
                  <data key="last_day">1910-12-31</data>
                  <data key="ref">p:1</data>
                </edge>
                <edge id="e2" source="BLA" target="ALA">
            """);
  }

  @Test
  void gexfHasTheSpells() {
    assertThat(Export.gexf(Small.history()).text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
                <attributes class="node" mode="static">
                  <attribute id="code" title="code" type="string"/>
                  <attribute id="type" title="type" type="string"/>
                  <attribute id="issues" title="issues" type="string"/>
                </attributes>
                <attributes class="edge" mode="static">
                  <attribute id="kinds" title="kinds" type="string"/>
                  <attribute id="ref" title="ref" type="string"/>
                </attributes>
                <nodes>
                  <node id="ALA" label="Aland &amp; Co">
                    <attvalues>
                      <attvalue for="code" value="ALA"/>
                      <attvalue for="type" value="state"/>
                    </attvalues>
                  </node>
                  <node id="BLA" label="&quot;Bland&quot;">
                    <attvalues>
                      <attvalue for="code" value="BLA"/>
                      <attvalue for="type" value="state"/>
                    </attvalues>
                  </node>
                </nodes>
                <edges>
                  <edge id="e1" source="ALA" target="BLA" type="undirected"\
             kind="DEFENSE;NEUTRALITY" weight="1" start="1900-02-01" end="1910-12-31">
                    <attvalues>
                      <attvalue for="kinds" value="DEFENSE;NEUTRALITY"/>
                      <attvalue for="ref" value="p:1"/>
                    </attvalues>
                  </edge>
                  <edge id="e2" source="BLA" target="ALA" type="undirected"\
             kind="ENTENTE" weight="2.5" start="1905-03-01">
                    <attvalues>
                      <attvalue for="kinds" value="ENTENTE"/>
                      <attvalue for="ref" value="p:2"/>
                    </attvalues>
                  </edge>
                </edges>
              </graph>
            </gexf>
            """);
  }

  @Test
  void dotQuotes() {
    assertThat(Export.dot(Small.graph()).text())
        .isEqualTo(
            """
            graph {
              n1 [label="ALA", tooltip="Aland &amp; Co"];
              n2 [label="BLA", tooltip="\\"Bland\\""];
              n3 [label="CLA", tooltip="Cland, <north>"];
              n4 [label="UNI", tooltip="Union"];
              n1 -- n2 [label="DEFENSE+NEUTRALITY", weight=1];
              n2 -- n1 [label="ENTENTE", weight=2.5];
              n2 -- n4 [label="MEMBERSHIP", weight=0.1];
            }
            """);
  }

  @Test
  void pajekNumbersFromOne() {
    assertThat(Export.pajek(Small.graph()).text())
        .isEqualTo(
            """
            *Vertices 4
            1 "ALA"
            2 "BLA"
            3 "CLA"
            4 "UNI"
            *Edges
            1 2 1
            2 1 2.5
            2 4 0.1
            """);
  }

  @Test
  void ucinetListsBothWays() {
    assertThat(Export.ucinet(Small.graph().filter(tie -> tie.weight() == 1)).text())
        .isEqualTo(
            """
            dl n=4
            format = edgelist1
            labels:
            ALA,
            BLA,
            CLA,
            UNI
            data:
            1 2 1
            2 1 1
            """);
  }

  @Test
  void codesThatAFormatCannotHoldAreReplacedAndSharedOnesToldApart() {
    State odd = new State("A \"B\"", "Odd");
    State uni = new State("UNI", "United Islands");
    TieGraph graph =
        TieGraph.of(Tie.of(odd, uni, TieKind.ENTENTE), Tie.of(uni, Small.UNI, TieKind.MEMBERSHIP));
    assertThat(Export.pajek(graph).text())
        .contains("1 \"A 'B'\"\n2 \"UNI (state)\"\n3 \"UNI (institution)\"\n");
    assertThat(Export.ucinet(graph).text())
        .contains("labels:\nA__B_,\nUNI_(state),\nUNI_(institution)\n");
    assertThat(Export.graphml(graph).text())
        .contains("<node id=\"n1\">", "source=\"n1\" target=\"n2\"", "target=\"n3\"");
  }

  @Test
  void aTieWithoutDirectionRunsBothWaysInADirectedGraph() {
    TieGraph graph = TieGraph.of(Small.PACT).directed();
    assertThat(Export.graphml(graph).text())
        .contains("edgedefault=\"directed\"")
        .contains("<edge id=\"e1\" source=\"ALA\"", "<edge id=\"e1r\" source=\"BLA\"")
        .contains("<data key=\"mirror\">true</data>");
    assertThat(Export.pajek(graph).text()).endsWith("*Arcs\n1 2 1\n2 1 1\n");
    assertThat(Export.dot(graph).text()).contains("n1 -> n2", "n2 -> n1");
  }

  @Test
  void bothSortsOfKindAreRefused() {
    TieGraph mixed =
        TieGraph.of(Small.PACT, Tie.of(Small.ALA, Small.CLA, TieKind.TRADE).withRef("t"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Export.graphml(mixed))
        .withMessageContaining("say directed() or undirected() first");
    assertThatIllegalStateException().isThrownBy(() -> Export.matrix(mixed));
    assertThat(Export.csv(mixed).text().lines()).hasSize(3);
    assertThat(Export.gexf(mixed).text()).contains("type=\"directed\"", "type=\"undirected\"");
  }

  @Test
  void whatXmlCannotHoldIsRefused() {
    State bell = new State("BEL", "Bell\u0007");
    TieGraph graph = TieGraph.of(Tie.of(Small.ALA, bell, TieKind.ENTENTE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Export.graphml(graph).text())
        .withMessage(
            "XML cannot hold the character U+0007 in \"Bell?\"; change the name or write CSV");
    assertThatIllegalArgumentException().isThrownBy(() -> Export.gexf(graph).text());
    assertThat(Export.csv(graph).text()).contains("Bell\u0007");
  }

  @Test
  void kindsAndIssuesMayHoldTheSeparator() {
    assertThat(Packed.joined(List.of("a;b", "c\\"))).isEqualTo("a\\;b;c\\\\");
    assertThat(Packed.words("a\\;b;c\\\\")).containsExactly("a;b", "c\\");
    assertThat(Packed.words("")).isEmpty();
    assertThat(Set.copyOf(Packed.words("x"))).containsExactly("x");
  }
}
