package org.attache;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SmallGraphsTest {

  @Test
  void thereAreAsManyAsHararyCounts() {
    assertThat(SmallGraphs.all().collect(groupingBy(g -> g.actors().size(), counting())))
        .isEqualTo(Map.of(1, 1L, 2, 2L, 3, 4L, 4, 11L, 5, 34L, 6, 156L));
    assertThat(SmallGraphs.connected().collect(groupingBy(g -> g.actors().size(), counting())))
        .isEqualTo(Map.of(1, 1L, 2, 1L, 3, 2L, 4, 6L, 5, 21L, 6, 112L));
  }
}
