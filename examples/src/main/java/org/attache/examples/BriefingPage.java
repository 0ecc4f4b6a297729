package org.attache.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.Provenance;

/** A briefing as one page that needs nothing else: no script, no file beside it, no network. */
final class BriefingPage {
  private static final String COMPUTED = "What was computed how";
  private static final String CITED = "What to cite";

  private final Account account;
  private final List<Provenance> results;

  BriefingPage(Account account) {
    this.account = account;
    this.results =
        account.sections().stream()
            .flatMap(section -> section.results().stream())
            .distinct()
            .toList();
  }

  String html() {
    StringBuilder html = new StringBuilder(1 << 20);
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .append(PageHead.of(account.title()))
        .append("<body>\n<header>\n")
        .append(Markup.element("h1", account.title()))
        .append(Markup.element("p", "A briefing by Attaché " + results.get(0).version()))
        .append("</header>\n")
        .append(contents())
        .append("<main>\n");
    account.sections().forEach(section -> html.append(section(section)));
    return html.append(computed()).append(cited()).append("</main>\n</body>\n</html>\n").toString();
  }

  private String contents() {
    List<String> names = new ArrayList<>(account.sections().stream().map(Section::name).toList());
    names.addAll(List.of(COMPUTED, CITED));
    return names.stream()
        .map(name -> "<li><a href=\"#" + id(name) + "\">" + Markup.escaped(name) + "</a></li>\n")
        .collect(
            Collectors.joining("", "<nav aria-label=\"Contents\">\n<ol>\n", "</ol>\n</nav>\n"));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String open(String name) {
    return "<section id=\"" + id(name) + "\">\n" + Markup.element("h2", name);
  }

  private String section(Section section) {
    String heading = section.heading();
    StringBuilder html = new StringBuilder(open(section.name()));
    if (!heading.isEmpty() && !heading.equals(section.name())) {
      html.append("<p class=\"lead\">").append(Markup.escaped(heading)).append(".</p>\n");
    }
    section.passages().forEach(passage -> html.append(passage.html().get()));
    if (!section.results().isEmpty()) {
      html.append(
          section.results().stream()
              .map(result -> link(result, section))
              .collect(Collectors.joining(" · ", "<p class=\"how\">Computed: ", "</p>\n")));
    }
    return html.append("</section>\n").toString();
  }

  private String link(Provenance result, Section section) {
    String measure = result.measure();
    boolean alone =
        section.results().stream().filter(other -> other.measure().equals(measure)).count() == 1;
    String words = alone ? measure : Provenance.words(measure, result.options());
    return "<a href=\"#" + anchor(result) + "\">" + Markup.escaped(words) + "</a>";
  }

  private String anchor(Provenance result) {
    return "computed-" + (results.indexOf(result) + 1);
  }

  /** Places within what is folded, which browsers unfold for a link that leads there. */
  private String computed() {
    StringBuilder html = new StringBuilder(open(COMPUTED));
    for (Provenance result : results) {
      String words = Provenance.words(result.measure(), result.options());
      html.append("<details>\n")
          .append(Markup.element("summary", words))
          .append("<div id=\"")
          .append(anchor(result))
          .append("\">\n")
          .append(Passage.scrolling(result.table()))
          .append("</div>\n</details>\n");
    }
    return html.append("</section>\n").toString();
  }

  private String cited() {
    return open(CITED)
        + Markup.element("p", "The data, the methods and this library, as BibTeX.")
        + "<details>\n<summary>BibTeX</summary>\n<div class=\"box\" tabindex=\"0\">"
        + Markup.element("pre", Citations.of(results))
        + "</div>\n</details>\n</section>\n";
  }
}
