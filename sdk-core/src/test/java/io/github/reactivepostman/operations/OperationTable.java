package io.github.reactivepostman.operations;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.reactivepostman.http.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The service's operations as {@code operations.tsv} lists them, beside the endpoints that the code has. */
final class OperationTable {

    private static final String API = "io.github.reactivepostman.api";

    private OperationTable() {}

    /**
     * One operation.
     *
     * @param sdk the method that calls it, as a program writes it after {@code client.}; a dash when there is none yet
     */
    record Row(
            String operation, String method, String path, String sdk, String bucket, boolean repeatable, String plan) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("yes"), cells[6]);
        }

        boolean isTyped() {
            return !sdk.equals("-");
        }

        String shape() {
            return OperationTable.shape(method, path);
        }
    }

    static List<Row> rows() {
        try (InputStream table = OperationTable.class.getResourceAsStream("/operations.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::parse).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the endpoint constants of the typed API by method and path, without the names of the variables. */
    static Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new HashMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(API)
                .forEach(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(Endpoint.class))
                        .map(OperationTable::value)
                        .filter(Objects::nonNull)
                        .forEach(endpoint -> endpoints.put(shape(endpoint.method(), endpoint.template()), endpoint)));
        return endpoints;
    }

    private static @Nullable Endpoint value(JavaField field) {
        try {
            Field constant = field.reflect();
            constant.setAccessible(true);
            return Modifier.isStatic(constant.getModifiers()) ? (Endpoint) constant.get(null) : null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static String shape(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    static String planOf(Endpoint endpoint) {
        return endpoint.plan().name().toLowerCase(Locale.ROOT);
    }
}
