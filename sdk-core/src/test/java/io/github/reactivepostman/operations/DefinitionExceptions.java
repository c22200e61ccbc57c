package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The calls that a server of the published definition cannot take or answer, because the definition contradicts itself
 * or its examples lead nowhere: {@code definition-exceptions.tsv}.
 */
final class DefinitionExceptions {

    private static final Map<String, Row> ROWS = read();
    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private DefinitionExceptions() {}

    /**
     * One such call.
     *
     * @param operation name of the fixture
     * @param failure what the message of the failure contains
     * @param reason why it fails, for whoever reads the table
     */
    record Row(String operation, String failure, String reason) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(3).doesNotContain("");
            return new Row(cells[0], cells[1], cells[2]);
        }
    }

    /** Returns the names of the fixtures that the table lists. */
    static Set<String> listed() {
        return ROWS.keySet();
    }

    /** Returns those whose calls failed as the table says. */
    static Set<String> seen() {
        return SEEN;
    }

    static boolean has(String operation) {
        return ROWS.containsKey(operation);
    }

    /** Notes that a listed call failed, or says that it failed in another way than the table says. */
    static void failed(String operation, AssertionError error) {
        assertThat(error).hasMessageContaining(ROWS.get(operation).failure());
        SEEN.add(operation);
    }

    private static Map<String, Row> read() {
        try (InputStream table = DefinitionExceptions.class.getResourceAsStream("/definition-exceptions.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::parse).collect(Collectors.toMap(Row::operation, Function.identity()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
