package io.github.reactivepostman.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room may know which, and what the core may depend on: the table of docs/architecture.md. */
class PackagesTest {

    private static final String BASE = "io.github.reactivepostman";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE)
            .that(describe("are of the core", type -> !type.getPackageName().startsWith(BASE + ".test")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "ratelimit      :",
                "metrics        : ratelimit",
                "error          : ratelimit",
                "internal.limit : ratelimit error",
                "retry          : error",
                "http           : ratelimit error internal.limit retry",
                "observation    : http error",
                "internal       :",
                "api            : internal error",
                "internal.json  : internal api",
                "api.users        : api http internal internal.json error",
                "api.workspaces   : api http internal internal.json error",
                "api.collections  : api http internal internal.json error api.comments api.items",
                "api.environments : api http internal internal.json error",
                "api.mocks : api http internal internal.json error",
                "api.monitors : api http internal internal.json error",
                "api.specs : api http internal internal.json error",
                "api.pullrequests : api http internal internal.json error",
                "api.tags : api http internal internal.json error",
                "api.teams : api http internal internal.json error",
                "api.groups : api http internal internal.json error",
                "api.components : api http internal internal.json error",
                "api.packages : api http internal internal.json error",
                "api.network : api http internal internal.json error",
                "api.sdks : api http internal internal.json error",
                "api.search : api http internal internal.json error",
                "api.secrets : api http internal internal.json error",
                "api.auditlogs : api http internal internal.json error",
                "api.billing : api http internal internal.json error",
                "api.analytics : api http internal internal.json error",
                "api.tokens : api http internal internal.json error",
                "api.security : api http internal internal.json error",
                "api.postbot : api http internal internal.json error",
                "api.webhooks : api http internal internal.json error",
                "api.comments : api http internal internal.json error",
                "api.items : api http internal internal.json error api.comments",
            })
    void shouldOnlyKnowTheRoomsBelow(String room, String below) {
        Set<String> known = Stream.concat(Stream.of(room), below == null ? Stream.empty() : Stream.of(below.split(" ")))
                .map(name -> BASE + "." + name)
                .collect(Collectors.toSet());
        classes()
                .that(resideInAPackage(BASE + "." + room))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are in " + known + " or in libraries",
                        type -> !type.getPackageName().startsWith(BASE) || known.contains(type.getPackageName())))
                .check(MAIN);
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching("(" + BASE + "..)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void shouldNotKnowSpring() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(MAIN);
    }

    /** So that the core runs without it: nothing loads the meters and observations but a program that names them. */
    @Test
    void shouldNeedMicrometerForTheMetersAndObservationsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".metrics", BASE + ".observation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", BASE + ".metrics", BASE + ".observation")
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage(BASE + ".metrics")
                .and()
                .arePublic()
                .should()
                .implement(MeterBinder.class)
                .check(MAIN);
    }

    @Test
    void shouldBeNullMarkedInEveryPackage() {
        classes().should(beInANullMarkedPackage()).check(MAIN);
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

    /** Users see JDK, Reactor and Resilience4j types; Jackson's tree, and what the two customisers need. */
    @Test
    void shouldShowNoTypeOfNettyOrJacksonToUsers() {
        noMethods()
                .that(describe("users see", PackagesTest::isSeenByUsers))
                .should(showNettyOrJackson())
                .check(MAIN);
    }

    private static boolean isSeenByUsers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getOwner().getPackageName().startsWith(BASE + ".internal")
                && !Set.of("ExchangeSettings", "TransportSettings")
                        .contains(method.getOwner().getSimpleName());
    }

    private static ArchCondition<JavaMethod> showNettyOrJackson() {
        return new ArchCondition<>("show a type of Netty or Jackson") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(PackagesTest::isOfNettyOrJackson)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.satisfied(method, method.getFullName() + " shows " + type)));
            }
        };
    }

    private static boolean isOfNettyOrJackson(JavaClass type) {
        boolean allowed = Set.of("JsonNode", "JsonMapper").contains(type.getSimpleName());
        return !allowed
                && Stream.of("io.netty", "reactor.netty", "tools.jackson")
                        .anyMatch(library -> type.getPackageName().startsWith(library));
    }
}
