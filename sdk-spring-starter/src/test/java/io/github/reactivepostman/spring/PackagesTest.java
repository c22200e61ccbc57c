package io.github.reactivepostman.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Which package of the starter may know which, and the form of its auto-configurations. */
class PackagesTest {

    private static final String BASE = "io.github.reactivepostman.spring";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void shouldHaveNoCycles() {
        slices().matching("(" + BASE + "..)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void shouldLetTheTypesOfProgramsKnowNoConfiguration() {
        noClasses()
                .that()
                .resideInAPackage(BASE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".*..")
                .check(MAIN);
    }

    @Test
    void shouldNotKnowTheInsideOfTheCore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.reactivepostman.internal..")
                .check(MAIN);
    }

    @Test
    void shouldBeNullMarkedInEveryPackage() {
        classes().should(beInANullMarkedPackage()).check(MAIN);
    }

    /** As Spring Boot's own: nobody extends them or calls their methods. */
    @Test
    void shouldHaveFinalAutoConfigurationsWithoutPublicBeanMethods() {
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould(beFinalWithoutPublicBeanMethods())
                .check(MAIN);
    }

    private static ArchCondition<JavaClass> beFinalWithoutPublicBeanMethods() {
        return new ArchCondition<>("be final and have no public bean methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean met = type.getModifiers().contains(JavaModifier.FINAL)
                        && type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(Bean.class))
                                .map(JavaMember::getModifiers)
                                .noneMatch(modifiers -> modifiers.contains(JavaModifier.PUBLIC));
                events.add(new SimpleConditionEvent(type, met, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName()));
            }
        };
    }
}
