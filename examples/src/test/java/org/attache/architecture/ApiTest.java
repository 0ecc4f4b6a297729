package org.attache.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.architecture.Library.CLASSES;
import static org.attache.architecture.Library.EXPORTED;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.CoalitionEvents;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.TieGraph;
import org.attache.coalition.PivotalPlacebos;
import org.attache.io.Cow;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What users of the library see. */
@Tag("fast")
class ApiTest {
  private static final DescribedPredicate<JavaClass> INSIDE_ONLY =
      resideInAnyPackage("com.google.common..", "org.apache.commons..", "org.attache.internal..");

  @Test
  void noSignatureMentionsWhatIsUsedInsideOnly() {
    classes().that(EXPORTED).should(mentionNone(INSIDE_ONLY)).check(CLASSES);
  }

  /** But what is no result, and a part of one that is told with it. */
  @Test
  void whatHasATableIsAResult() {
    classes()
        .that(EXPORTED)
        .and(have("table"))
        .and()
        .doNotBelongToAnyOf(Provenance.class, CoalitionEvents.class, PivotalPlacebos.class)
        .should()
        .beAssignableTo(Result.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> have(String... methods) {
    return DescribedPredicate.describe(
        "have the public methods " + List.of(methods),
        type -> Stream.of(methods).allMatch(name -> isOpen(type, name)));
  }

  private static boolean isOpen(JavaClass type, String method) {
    return type.tryGetMethod(method)
        .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC))
        .isPresent();
  }

  private static ArchCondition<JavaClass> mentionNone(DescribedPredicate<JavaClass> forbidden) {
    return new ArchCondition<>("mention no type that should " + forbidden.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                supertypes(type),
                type.getMembers().stream().filter(ApiTest::isOpen).flatMap(ApiTest::types))
            .flatMap(mentioned -> mentioned.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(forbidden)
            .distinct()
            .forEach(
                found ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " mentions " + found.getName())));
      }
    };
  }

  private static boolean isOpen(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaType> supertypes(JavaClass type) {
    return Stream.of(
            type.getInterfaces().stream(),
            type.getSuperclass().stream(),
            type.getTypeParameters().stream()
                .flatMap(parameter -> parameter.getUpperBounds().stream()))
        .flatMap(types -> types);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getThrowsClause().getTypes().stream(),
            unit.getTypeParameters().stream()
                .flatMap(parameter -> parameter.getUpperBounds().stream()))
        .flatMap(types -> types);
  }

  @Test
  void noTypeIsNamedAfterItsRoleInAFramework() {
    noClasses()
        .that()
        .arePublic()
        .should()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveNameMatching(".*[.$]Base[A-Z][^.$]*")
        .orShould()
        .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper)")
        .check(CLASSES);
  }

  @Test
  void queriesReadAsWordsAndNothingIsSet() {
    methods()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .and(DescribedPredicate.not(modifier(JavaModifier.SYNTHETIC)))
        .should(notGetOrSet())
        .check(CLASSES);
  }

  private static ArchCondition<JavaMethod> notGetOrSet() {
    return new ArchCondition<>("not start with get or set unless inherited") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getName().matches("(get|set)([A-Z].*)?") && !isInherited(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static boolean isInherited(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(above -> !above.getPackageName().startsWith("org.attache"))
        .flatMap(above -> above.getMethods().stream())
        .anyMatch(
            m ->
                m.getName().equals(method.getName())
                    && m.getRawParameterTypes().size() == method.getRawParameterTypes().size());
  }

  @Test
  void everyPackageRefusesNulls() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void modulesExportJustTheirPublicPackages() throws URISyntaxException {
    TreeSet<String> exported = new TreeSet<>();
    exported.addAll(exports(TieGraph.class, "org.attache.core"));
    exported.addAll(exports(Cow.class, "org.attache.io"));
    assertThat(exported)
        .isEqualTo(
            CLASSES.stream()
                .filter(EXPORTED)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> exports(Class<?> anchor, String module) throws URISyntaxException {
    Path place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(place).find(module).orElseThrow().descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** A prompt imports these packages whole; a second type of a name would be ambiguous there. */
  @Test
  void noTypeIsNamedLikeOneThatAPromptImports() {
    List<String> imported =
        List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream");
    assertThat(CLASSES.stream().filter(EXPORTED).filter(type -> !type.isNestedClass()))
        .isNotEmpty()
        .noneMatch(
            type -> imported.stream().anyMatch(name -> exists(name + "." + type.getSimpleName())));
    assertThat(CLASSES.stream().filter(EXPORTED).filter(type -> !type.isNestedClass()))
        .extracting(JavaClass::getSimpleName)
        .filteredOn(name -> !name.equals("package-info"))
        .doesNotHaveDuplicates();
  }

  private static boolean exists(String type) {
    return ApiTest.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
  }
}
