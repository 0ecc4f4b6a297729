package org.attache.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.architecture.Library.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One trunk, few branches: who may know whom. */
@Tag("fast")
class DependenciesTest {
  private static final String TRUNK = "org.attache";
  private static final String INTERNAL = "org.attache.internal..";
  private static final String IO = "org.attache.io..";
  private static final DescribedPredicate<JavaClass> BEYOND_THE_TRUNK =
      resideInAPackage("org.attache.*..");

  private static DescribedPredicate<JavaClass> beyondTheTrunkAnd(String... packages) {
    return BEYOND_THE_TRUNK.and(DescribedPredicate.not(resideInAnyPackage(packages)));
  }

  @Test
  void theTrunkKnowsNothingButItself() {
    noClasses()
        .that()
        .resideInAPackage(TRUNK)
        .should()
        .dependOnClassesThat(BEYOND_THE_TRUNK)
        .check(CLASSES);
  }

  @Test
  void aBranchKnowsTheTrunkAndInternalAndNoOtherBranch() {
    for (String branch : Library.BRANCHES) {
      String own = "org.attache." + branch + "..";
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(beyondTheTrunkAnd(own, INTERNAL))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void internalKnowsTheTrunkOnlyAndNoActor() {
    noClasses()
        .that()
        .resideInAPackage(INTERNAL)
        .should()
        .dependOnClassesThat(
            beyondTheTrunkAnd(INTERNAL)
                .or(
                    belongToAnyOf(
                        Actor.class, State.class, Institution.class, NonStateActor.class)))
        .check(CLASSES);
  }

  @Test
  void ioKnowsTheTrunkOnly() {
    noClasses()
        .that()
        .resideInAPackage(IO)
        .should()
        .dependOnClassesThat(beyondTheTrunkAnd(IO))
        .check(CLASSES);
  }

  @Test
  void commonsCsvLivesAndEndsInIo() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.attache.io")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.csv..")
        .check(CLASSES);
  }

  /** Else the rules above would say nothing of a package nobody thought of. */
  @Test
  void everyPackageHasItsPlace() {
    TreeSet<String> places = new TreeSet<>(List.of("org.attache.internal", "org.attache.io"));
    places.addAll(List.of("org.attache", "org.attache.io.figure", "org.attache.io.internal"));
    Library.BRANCHES.forEach(branch -> places.add("org.attache." + branch));
    assertThat(CLASSES).extracting(JavaClass::getPackageName).isSubsetOf(places);
    assertThat(CLASSES)
        .extracting(JavaClass::getPackageName)
        .contains(
            "org.attache", "org.attache.centrality", "org.attache.internal", "org.attache.io");
  }
}
