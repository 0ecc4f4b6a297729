package org.attache.examples;

import java.nio.file.Path;
import java.time.LocalDate;
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

/**
 * Do the connected become better connected? Estimates the kernel by which institutions draw
 * members, and states embassies.
 */
public final class Kernels {
  private static final String HELP =
      """
      Kernels [--data DIR]

        --data DIR  the folder of your Correlates of War downloads (diplomatic exchange and
                    intergovernmental organisations), in subfolders or not; without it the
                    memberships of the sample data are used
      """;

  private static final int BINS = 15;

  static final Program PROGRAM =
      Program.asking("Do the connected become better connected?", "kernels", HELP, Kernels::answer);

  private Kernels() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    if (!asked.words().isEmpty()) {
      throw new IllegalArgumentException("no more than --data DIR, not " + asked.words());
    }
    return asked
        .data()
        .map(Kernels::published)
        .orElseGet(() -> memberships(Sample.world().memberships(), Spell.years(1946, 2024)));
  }

  private static String published(Path folder) {
    Cow cow = Cow.in(folder);
    return embassies(cow.diplomaticExchange(Waves.CARRIED), 2000, 2005)
        + "\n\n"
        + memberships(cow.igoMemberships().only(TieKind.MEMBERSHIP), Spell.years(1946, 2014));
  }

  /** Degrees as they were in one wave, new missions as the next wave saw them. */
  private static String embassies(TieHistory missions, int wave, int next) {
    AttachmentKernel kernel =
        Attachment.jeong(LocalDate.of(next, 1, 1), LocalDate.of(next + 1, 1, 1))
            .counting(Counting.ties().during(Spell.years(wave, next)))
            .withBins(BINS)
            .of(missions.filter(tie -> tie.spell().start().getYear() >= wave));
    return told("Hosts of ten times as many embassies were sent", kernel) + "\n\n" + kernel;
  }

  private static String memberships(TieHistory memberships, Spell window) {
    Counting joining =
        Counting.ties().withSteps(Steps.YEARS).towards(Institution.class).during(window);
    AttachmentKernel kernel = Attachment.pafit().counting(joining).withBins(BINS).of(memberships);
    AttachmentLogit choice =
        AttachmentLogit.of()
            .withSteps(Steps.YEARS)
            .during(window)
            .withAlternatives(institution -> institution.degree() > 0);
    ChoiceFit free = choice.with(Covariate.logMembers()).of(memberships);
    ChoiceFit linear = choice.withFixed(Covariate.logMembers(), 1).of(memberships);
    return told("Institutions with ten times as many members drew", kernel)
        + "\n\n"
        + kernel
        + "\n\nThe same, asked of each state about the institutions it had not joined:\n\n"
        + free
        + "\nagainst α = 1: "
        + free.against(linear);
  }

  private static String told(String who, AttachmentKernel kernel) {
    double alpha = kernel.power().alpha();
    return Wording.told(
        "%s %.1f times as many new ones (10^α, α %.4f; 10 in proportion, p %.4f).",
        who, Math.pow(10, alpha), alpha, kernel.power().pValue());
  }
}
