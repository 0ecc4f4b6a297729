package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ActorTest {
  private static final State NAMIBIA = new State("NAM", "Namibia");
  private static final Institution MOVEMENT = new Institution("NAM", "Non-Aligned Movement");
  private static final NonStateActor FIRM = new NonStateActor("NAM", "Some firm");

  @Test
  void actorsAreEqualByTypeAndCodeWhateverTheName() {
    assertThat(NAMIBIA)
        .isEqualTo(new State("NAM", "South West Africa"))
        .hasSameHashCodeAs(new State("NAM", "South West Africa"));
    assertThat(MOVEMENT)
        .isEqualTo(new Institution("NAM", "NAM", Set.of("peace")))
        .hasSameHashCodeAs(new Institution("NAM", "NAM", Set.of("peace")));
    assertThat(FIRM)
        .isEqualTo(new NonStateActor("NAM", "Other"))
        .hasSameHashCodeAs(new NonStateActor("NAM", "Other"));
    assertThat(new HashSet<>(List.of(NAMIBIA, MOVEMENT, FIRM))).hasSize(3);
    assertThat(NAMIBIA).isNotEqualTo(new State("ZAM", "Namibia"));
  }

  @Test
  void actorsSortByCodeThenStatesInstitutionsOthers() {
    State first = new State("AAA", "Z");
    assertThat(new TreeSet<>(List.of(FIRM, MOVEMENT, NAMIBIA, first)))
        .containsExactly(first, NAMIBIA, MOVEMENT, FIRM);
  }

  @Test
  void aBlankCodeOrNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new State(" ", "Nowhere"))
        .withMessage("a state needs a code, not \" \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Institution("UN", ""))
        .withMessage("the institution UN needs a name, not \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NonStateActor("", "Shell"))
        .withMessage("a non-state actor needs a code, not \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Institution("UN", "United Nations", Set.of("")))
        .withMessage("an issue needs a code, not \"\"");
  }

  @Test
  void aCodeWithALineBreakIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new State("GM\nY", "Germany"))
        .withMessage("the code of a state must be printable: \"GM?Y\"");
  }

  @Test
  void anInstitutionKeepsItsIssuesInOrderAndToItself() {
    Set<String> issues = new HashSet<>(Set.of("trade", "security"));
    Institution union = new Institution("EU", "European Union", issues);
    issues.clear();
    assertThat(union.issues()).containsExactly("security", "trade");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> union.issues().clear());
    assertThat(MOVEMENT.issues()).isEmpty();
  }

  @Test
  void anActorPrintsItsCode() {
    assertThat(List.of(NAMIBIA, MOVEMENT, FIRM)).hasToString("[NAM, NAM, NAM]");
  }

  @Test
  void anUnknownCodeIsRefusedWithTheNearestOne() {
    TieGraph graph = Europe.graph();
    assertThat(graph.actor("GMY")).isEqualTo(Europe.GMY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.actor("GMX"))
        .withMessage("no actor GMX among 6; did you mean GMY?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.actor("XXXX"))
        .withMessage("no actor XXXX among 6");
  }

  @Test
  void aCodeOfAStateAndAnInstitutionIsAmbiguous() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(NAMIBIA, MOVEMENT, TieKind.MEMBERSHIP),
            Tie.of(Europe.GMY, MOVEMENT, TieKind.OBSERVER));
    assertThat(graph.actors()).containsExactly(Europe.GMY, NAMIBIA, MOVEMENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.actor("NAM"))
        .withMessage(
            "NAM is the code of 2 actors ([State Namibia, Institution Non-Aligned Movement]);"
                + " pass the actor itself");
    assertThat(graph.adjacency().index(MOVEMENT)).isEqualTo(2);
  }
}
