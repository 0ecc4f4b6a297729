package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.growth.Attachment;
import org.attache.growth.AttachmentKernel;
import org.attache.growth.Counting;
import org.attache.growth.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kernels of embassies and of memberships. The expected numbers come from plain scans of the files
 * with Python 3 (scipy 1.17: linregress of the logarithms, brentq of the slope of the likelihood),
 * without those that are not known to be new: missions of dyads that had no row in 2000, and
 * memberships that were missing, of the member or of all, in the year before.
 */
@Tag("data")
class PublishedKernelsTest {

  private static double sum(
      AttachmentKernel kernel, java.util.function.ToDoubleFunction<AttachmentKernel.Point> of) {
    return kernel.points().stream().mapToDouble(of).sum();
  }

  @Test
  void embassiesGoToHostsOfManyButLessThanInProportion() {
    TieHistory missions = Published.cow().diplomaticExchange(Waves.CARRIED);
    AttachmentKernel kernel =
        Attachment.jeong(LocalDate.of(2005, 1, 1), LocalDate.of(2006, 1, 1))
            .counting(Counting.ties().during(Spell.years(2000, 2005)))
            .withBins(Integer.MAX_VALUE)
            .of(missions.filter(tie -> tie.spell().start().getYear() >= 2000));
    assertThat(sum(kernel, AttachmentKernel.Point::exposure)).isEqualTo(191);
    assertThat(sum(kernel, AttachmentKernel.Point::events)).isEqualTo(919);
    assertThat(kernel.unobserved()).isEqualTo(17);
    assertThat(kernel.exponent().alpha()).isEqualTo(0.4674026216191493, within(1e-9));
    assertThat(kernel.power().alpha()).isEqualTo(0.48635614288570433, within(1e-9));
    assertThat(kernel.power().pValue()).isLessThan(1e-9);
  }

  @Test
  void institutionsOfManyMembersDrawMore() {
    TieHistory memberships = Published.cow().igoMemberships().only(TieKind.MEMBERSHIP);
    AttachmentKernel kernel =
        Attachment.pafit()
            .counting(
                Counting.ties()
                    .withSteps(Steps.YEARS)
                    .towards(Institution.class)
                    .during(Spell.years(1946, 2014)))
            .of(memberships);
    assertThat(sum(kernel, AttachmentKernel.Point::events)).isEqualTo(9506);
    assertThat(kernel.power().alpha()).isEqualTo(0.8960341214377504, within(1e-9));
  }
}
