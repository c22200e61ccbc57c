package io.github.reactivepostman.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.FakeExchange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class UsersTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final FakeExchange exchange = new FakeExchange();
    private final Users users = new Users(exchange);

    @Test
    void shouldReadTheUserAndTheQuotas() {
        User user = new User(
                "87340021",
                "87340021",
                "ada-b",
                "ada@example.org",
                "Ada Byron",
                null,
                false,
                true,
                "4711",
                "Engines",
                "engines",
                List.of("admin", "user"));
        OperationUsage storage = new OperationUsage("file_storage_limit", 1.0, 0.28, 0.0);
        OperationUsage calls = new OperationUsage("api_usage", 10_000.0, 9998.0, 0.0);

        StepVerifier.create(users.me())
                .assertNext(me -> {
                    assertThat(me).isEqualTo(new AuthenticatedUser(user, List.of(storage, calls)));
                    assertThat(me.apiUsage()).isEqualTo(calls);
                    assertThat(me.operation("file_storage_limit")).isEqualTo(storage);
                    assertThat(me.operation("flow_count")).isNull();
                })
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /me");
        assertThat(exchange.call().query()).isEmpty();
    }

    @Test
    void shouldReadAGuestWithoutTeamAndQuotas() {
        exchange.answer("{\"user\":{\"id\":\"1\",\"teamId\":0}}");

        StepVerifier.create(users.me())
                .assertNext(me -> {
                    assertThat(me.operations()).isEmpty();
                    assertThat(me.apiUsage()).isNull();
                    assertThat(me.user().teamId()).isNull();
                    assertThat(me.user().roles()).isEmpty();
                })
                .expectComplete()
                .verify(TIMEOUT);
    }
}
