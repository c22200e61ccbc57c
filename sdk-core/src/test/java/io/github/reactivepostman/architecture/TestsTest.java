package io.github.reactivepostman.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** How tests are written here: they never wait for ever, never sleep, and are never switched off. */
class TestsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("io.github.reactivepostman");

    @Test
    void shouldVerifyStepsWithATimeout() {
        noClasses()
                .should()
                .callMethod(StepVerifier.class, "verify")
                .orShould()
                .callMethod(StepVerifier.LastStep.class, "verifyComplete")
                .orShould()
                .callMethod(StepVerifier.LastStep.class, "verifyError")
                .orShould()
                .callMethod(StepVerifier.LastStep.class, "verifyError", Class.class)
                .orShould()
                .callMethod(StepVerifier.LastStep.class, "verifyErrorMessage", String.class)
                .check(TESTS);
    }

    @Test
    void shouldNotSleep() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    @Test
    void shouldNotSwitchTestsOff() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Disabled")
                .check(TESTS);
    }
}
