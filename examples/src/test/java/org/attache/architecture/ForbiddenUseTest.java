package org.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.attache.architecture.Library.CLASSES;

import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A library prints nothing, has no randomness of its own and changes no state behind its users. */
@Tag("fast")
class ForbiddenUseTest {

  @Test
  void nothingIsPrinted() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void nothingIsLogged() {
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.slf4j\\..*|java\\.lang\\.System\\$Logger.*")
        .check(CLASSES);
  }

  @Test
  void randomnessIsPassedIn() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(StrictMath.class, "random")
        .check(CLASSES);
  }

  @Test
  void fieldsOfPublicTypesAreFinal() {
    noFields().that().areDeclaredInClassesThat().arePublic().should().notBeFinal().check(CLASSES);
  }

  /** What is not final is scratch: of one class, or of a builder that its package sees. */
  @Test
  void fieldsThatAreNotFinalArePrivateOrABuildersAndNeverStatic() {
    noFields()
        .that()
        .areNotFinal()
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameNotEndingWith("Builder")
        .should()
        .notBePrivate()
        .check(CLASSES);
    noFields().that().areStatic().should().notBeFinal().check(CLASSES);
  }

  @Test
  void noFieldOfAPublicTypeIsPublicUnlessConstant() {
    noFields()
        .that()
        .areDeclaredInClassesThat(Library.EXPORTED)
        .and()
        .areNotStatic()
        .should()
        .bePublic()
        .orShould()
        .beProtected()
        .check(CLASSES);
  }
}
