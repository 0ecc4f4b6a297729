package org.attache.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.growth.Attachment;
import org.attache.growth.AttachmentKernel;
import org.attache.growth.AttachmentLogit;
import org.attache.growth.ChoiceFit;
import org.attache.growth.Counting;
import org.attache.growth.Covariate;
import org.attache.growth.Steps;
import org.attache.io.Cow;
import org.attache.io.Waves;

/** How much more the connected were chosen. */
final class KernelTables {
  private static final Spell SINCE_1946 = Spell.years(1946, 2014);
  private static final int WAVE = 2000;
  private static final int NEXT = 2005;

  private KernelTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.of(
            "kernel of alliances",
            "Were the more allied chosen more? (exponent α of the attachment kernel)",
            "pairs of the file of dyads that pledge defence, by year; both ends of a new row are"
                + " chosen, by the rows each had in force; those with none say nothing of α",
            "alliances and states",
            KernelTables::alliances),
        PaperTable.of(
            "kernel of embassies",
            "Were hosts of many embassies sent more from 2000 to 2005?",
            "Jeong, Néda and Barabási: degrees of the wave of 2000, new missions as of 2005, a bin a"
                + " degree; missions whose dyad has no row in 2000 left out",
            "diplomatic exchange and states",
            KernelTables::embassies),
        PaperTable.of(
            "kernel of memberships",
            "Did institutions of many members draw more from 1946 to 2014?",
            "PAFit without fitness: full members by year, exact degrees; conditional logit: each"
                + " state asked about the institutions with a full member that it had not joined;"
                + " cells that are not coded left out",
            "states and intergovernmental organisations",
            KernelTables::memberships));
  }

  private static Map<String, Double> alliances(Cow cow) {
    TieHistory defence = cow.alliances().only(TieKind.DEFENSE);
    Map<String, Double> values = new LinkedHashMap<>();
    for (int[] years : new int[][] {{1816, 2012}, {1816, 1945}, {1946, 2012}}) {
      Counting counting =
          Counting.ties().withSteps(Steps.YEARS).during(Spell.years(years[0], years[1]));
      values.put(
          "α, " + years[0] + "–" + years[1],
          Attachment.pafit().counting(counting).of(defence).power().alpha());
    }
    return values;
  }

  private static Map<String, Double> embassies(Cow cow) {
    TieHistory missions = cow.diplomaticExchange(Waves.CARRIED);
    AttachmentKernel kernel =
        Attachment.jeong(LocalDate.of(NEXT, 1, 1), LocalDate.of(NEXT + 1, 1, 1))
            .counting(Counting.ties().during(Spell.years(WAVE, NEXT)))
            .withBins(Integer.MAX_VALUE)
            .of(missions.filter(tie -> tie.spell().start().getYear() >= WAVE));
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("α, by regression", kernel.exponent().alpha());
    values.put("α, by likelihood", kernel.power().alpha());
    return values;
  }

  private static Map<String, Double> memberships(Cow cow) {
    TieHistory memberships = cow.igoMemberships().only(TieKind.MEMBERSHIP);
    Counting joining =
        Counting.ties().withSteps(Steps.YEARS).towards(Institution.class).during(SINCE_1946);
    ChoiceFit logit =
        AttachmentLogit.of(Covariate.logMembers())
            .withSteps(Steps.YEARS)
            .during(SINCE_1946)
            .withAlternatives(institution -> institution.degree() > 0)
            .of(memberships);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("α, PAFit", Attachment.pafit().counting(joining).of(memberships).power().alpha());
    values.put("α, conditional logit", logit.coefficient("log members").estimate());
    values.put(
        "α, conditional logit, standard error", logit.coefficient("log members").standardError());
    return values;
  }
}
