package org.attache.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of core and io, read once. */
final class Library {
  static final List<String> BRANCHES =
      List.of("centrality", "coalition", "growth", "voting", "structure", "inference");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.attache")
          .that(
              DescribedPredicate.describe(
                  "of core and io", type -> !type.getPackageName().contains(".examples")));

  /**
   * Seen by users of the library: public, as are the types around it, and in an exported package.
   */
  static final DescribedPredicate<JavaClass> EXPORTED =
      DescribedPredicate.describe(
          "exported", type -> isPublic(type) && !type.getPackageName().contains(".internal"));

  private Library() {}

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Library::isPublic).orElse(true);
  }
}
