package io.github.reactivepostman.reachability;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that Jackson reads and writes by reflection, as native images want to be told of them. */
final class ReachabilityMetadata {

    private static final String API = "io.github.reactivepostman.api";

    private static final String ENTRY = "    {\"type\": \"%s\", \"allDeclaredConstructors\": true,"
            + " \"allDeclaredFields\": true, \"allDeclaredMethods\": true}";

    private ReachabilityMetadata() {}

    static String text() {
        return types().map(ENTRY::formatted)
                .collect(Collectors.joining(",\n", "{\n  \"reflection\": [\n", "\n  ]\n}\n"));
    }

    /** Returns the names of the records of the typed API, and of its other types that are annotated for Jackson. */
    static Stream<String> types() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(API)
                        .that(describe("are JSON", type -> type.isRecord() || isAnnotated(type)))
                        .stream()
                        .map(JavaClass::getName)
                        .sorted();
    }

    private static boolean isAnnotated(JavaClass type) {
        Stream<JavaAnnotation<?>> ofMembers =
                type.getMembers().stream().map(JavaMember::getAnnotations).flatMap(annotations -> annotations.stream());
        return Stream.concat(type.getAnnotations().stream(), ofMembers)
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("com.fasterxml.jackson"));
    }
}
