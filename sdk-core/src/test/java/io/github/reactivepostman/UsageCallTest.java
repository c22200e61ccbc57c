package io.github.reactivepostman;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.users.OperationUsage;
import io.github.reactivepostman.api.users.PlanUsage;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the account of the plan tells a program, and what it tells the limits. */
class UsageCallTest {

    private final RecordingEngine engine = new RecordingEngine();

    private static Reply me(String operations) {
        return Reply.json(200, "{\"user\":{\"id\":\"1\"}" + operations + "}");
    }

    private static Reply calls(String limit, String usage) {
        return calls(limit, usage, "0");
    }

    private static Reply calls(String limit, String usage, String overage) {
        return me(",\"operations\":[{\"name\":\"mock_usage\",\"limit\":9,\"usage\":0.5,\"overage\":0},"
                + "{\"name\":\"api_usage\",\"limit\":" + limit + ",\"usage\":" + usage + ",\"overage\":" + overage
                + "}]");
    }

    private PlanUsage usage(Reply reply) {
        try (TestServer server = TestServer.answering(reply);
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            PlanUsage usage = Outcomes.value(client.usage());
            assertThat(server.received())
                    .singleElement()
                    .satisfies(call -> assertThat(call.uri()).isEqualTo("/me"));
            return usage;
        }
    }

    @Test
    void shouldReadTheQuotas() {
        PlanUsage usage = usage(calls("10000", "9998"));
        assertThat(usage.operations())
                .extracting(OperationUsage::name)
                .isEqualTo(List.of("mock_usage", OperationUsage.API_USAGE));
        assertThat(usage.apiUsage()).isEqualTo(new OperationUsage("api_usage", 10_000.0, 9998.0, 0.0));
        assertThat(Objects.requireNonNull(usage.operation("mock_usage")).remaining())
                .isEqualTo(8.5);
        assertThat(usage.operation("flow_count")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"10000, 9998, 2", "100, 100, 0", "100, 130, 0", "100, 0, 100"})
    void shouldTellTheLimitsWhatTheMonthHasLeft(String limit, String used, String left) {
        usage(calls(limit, used));
        assertThat(engine.events())
                .containsExactly("gate", "sending", "answered 200", "month " + left + " of " + limit);
    }

    @ParameterizedTest
    @CsvSource({"99999999, 12", "null, 12", "100, null", "0, 0", "-1, 0", "100, -1"})
    void shouldTellTheLimitsNothingOfAMonthWithoutLimitOrSense(String limit, String used) {
        usage(calls(limit, used));
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
    }

    @Test
    void shouldTellTheLimitsNothingOfAMonthThatGoesOnBeyondItsLimit() {
        usage(calls("100", "130", "30"));
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"operations\":null", ",\"operations\":[]"})
    void shouldTellTheLimitsNothingForGuests(String operations) {
        PlanUsage usage = usage(me(operations));
        assertThat(usage.operations()).isEmpty();
        assertThat(usage.apiUsage()).isNull();
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
    }

    @Test
    void shouldTellTheLimitsNothingWhenOnlyTheUserIsReadOrTheCallFails() {
        try (TestServer server =
                        TestServer.answering(calls("100", "1"), Reply.json(401, "{\"error\":{\"name\":\"x\"}}"));
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            Outcomes.completes(client.users().me());
            Outcomes.error(client.usage(), UnauthorizedException.class);
        }
        assertThat(engine.events()).noneMatch(event -> event.startsWith("month"));
    }

    @Test
    void shouldKnowNoRestOfAQuotaWithoutLimit() {
        OperationUsage unlimited = new OperationUsage("mock_usage", 99_999_999.0, 5.0, null);
        assertThat(unlimited.isUnlimited()).isTrue();
        assertThat(unlimited.remaining()).isNull();
        assertThat(new OperationUsage("mock_usage", null, 5.0, null).isUnlimited())
                .isFalse();
    }
}
