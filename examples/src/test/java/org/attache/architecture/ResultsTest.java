package org.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.architecture.Library.CLASSES;
import static org.attache.architecture.Library.EXPORTED;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Result;
import org.attache.Table;
import org.junit.jupiter.api.Test;

/** How results print at a prompt, and that each is also JSON, HTML and a list of what to cite. */
class ResultsTest {
  private static final int PAGE = 100;

  private static final List<Result> RESULTS = new SampleResults().all().toList();

  @Test
  void everyKindOfResultIsAmongThese() {
    Set<String> kinds =
        RESULTS.stream().map(result -> result.getClass().getName()).collect(Collectors.toSet());
    assertThat(CLASSES.stream().filter(EXPORTED).filter(ResultsTest::isConcreteResult))
        .extracting(JavaClass::getName)
        .isSubsetOf(kinds);
  }

  private static boolean isConcreteResult(JavaClass type) {
    return type.isAssignableTo(Result.class)
        && !type.isInterface()
        && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  /** A prompt puts its own words before the first line: that must not be the names of columns. */
  @Test
  void linesOfAResultStayBelowEachOtherBehindAPrompt() {
    for (Result result : RESULTS) {
      assertThat(result.table().title()).as("title of %s", result.getClass()).isNotEmpty();
      List<String> lines = result.toString().lines().toList();
      String header = headers(result.table());
      assertThat(lines.get(0)).as("%s", result.getClass()).isNotEqualTo(header);
      assertThat(lines).as("%s", result.getClass()).allMatch(ResultsTest::fits);
    }
  }

  private static String headers(Table table) {
    return table.withTitle("").toString().lines().findFirst().orElseThrow();
  }

  private static boolean fits(String line) {
    return line.codePointCount(0, line.length()) <= PAGE;
  }

  @Test
  void everyResultIsJsonAndTellsWhatToCite() {
    for (Result result : RESULTS) {
      assertThat(result.json()).as("%s", result.getClass()).startsWith("{\"provenance\":{");
      assertThat(result.table().html()).contains("<caption>").endsWith("</table>");
      assertThat(result.table().markdown()).startsWith("**");
      assertThat(result.cite()).as("%s", result.getClass()).contains("@misc{attache,");
    }
  }
}
