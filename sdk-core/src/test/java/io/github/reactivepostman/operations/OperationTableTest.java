package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.operations.OperationTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the endpoints say of themselves is what the table of operations says of them, and the table leaves none out. */
class OperationTableTest {

    private static final Map<String, Endpoint> ENDPOINTS = OperationTable.endpoints();

    static Stream<Row> typed() {
        return OperationTable.rows().stream().filter(Row::isTyped);
    }

    @Test
    void shouldListEveryEndpoint() {
        List<String> shapes = OperationTable.rows().stream().map(Row::shape).toList();
        assertThat(shapes).doesNotHaveDuplicates().containsAll(ENDPOINTS.keySet());
        assertThat(typed().map(Row::shape).collect(Collectors.toSet())).isEqualTo(ENDPOINTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldAgreeWithTheEndpoint(Row row) {
        Endpoint endpoint = ENDPOINTS.get(row.shape());
        assertThat(endpoint).as(row.operation()).isNotNull();
        assertThat(endpoint.isRepeatable()).as("repeatable").isEqualTo(row.repeatable());
        assertThat(OperationTable.planOf(endpoint)).as("plan").isEqualTo(row.plan());
        assertThat(endpoint.bucket()).as("bucket").isEqualTo(row.bucket());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldNameAMethodThatThereIs(Row row) throws ReflectiveOperationException {
        Class<?> type = PostmanClient.class;
        List<String> names = Arrays.stream(row.sdk().split("\\."))
                .map(call -> call.substring(0, call.indexOf('(')))
                .toList();
        for (String accessor : names.subList(0, names.size() - 1)) {
            type = type.getMethod(accessor).getReturnType();
        }
        String last = names.get(names.size() - 1);
        assertThat(type.getMethods()).extracting(method -> method.getName()).contains(last);
    }

    @Test
    void shouldExceptNoOperationAsAWhole() {
        assertThat(DefinitionExceptions.listed())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(typed().map(Row::operation).toList())
                .allSatisfy(name -> assertThat(Recorded.of(name)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void shouldHaveAFixture(Row row) {
        assertThat(Recorded.of(row.operation()))
                .isNotEmpty()
                .allSatisfy(recorded -> assertThat(recorded.request().line()).startsWith(row.method() + " "));
    }
}
