package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.mocks.BodyLanguage;
import io.github.reactivepostman.api.mocks.MockHeader;
import io.github.reactivepostman.api.mocks.ServerResponse;
import io.github.reactivepostman.api.mocks.ServerResponseCreate;
import io.github.reactivepostman.api.mocks.ServerResponseUpdate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class MockResponseOperationsTest {

    private static final String MOCK = "m/1";
    private static final String ID = "sr 1";
    private static final String BODY = "{\"belt\":\"torn\"}";
    private static final MockHeader HEADER = MockHeader.of("Retry-After", "9");
    private static final Instant CREATED = Instant.parse("2026-02-03T04:05:06Z");
    private static final Instant UPDATED = Instant.parse("2026-02-04T04:05:06Z");
    private static final ServerResponse TORN = new ServerResponse(
            "sr1",
            "Belt torn",
            503,
            List.of(HEADER),
            BodyLanguage.JSON,
            BODY,
            "m1",
            "87340021",
            "87340021",
            CREATED,
            UPDATED);

    @Test
    void shouldListTheRootArray() {
        List<ServerResponse> all = Operations.all(
                "getMockServerResponses", client -> client.mocks().responses().list(MOCK));
        assertThat(all).extracting(ServerResponse::statusCode).containsExactly(503, 500);
        assertThat(all.get(0))
                .isEqualTo(new ServerResponse(
                        "sr1",
                        "Belt torn",
                        503,
                        List.of(),
                        null,
                        null,
                        null,
                        "87340021",
                        "87340021",
                        CREATED,
                        UPDATED));
    }

    @Test
    void shouldCreateAServerError() {
        ServerResponseCreate create =
                ServerResponseCreate.of("Belt torn", 503).withHeaders(HEADER).withBody(BodyLanguage.JSON, BODY);
        ServerResponse made = Operations.one(
                "createMockServerResponse", client -> client.mocks().responses().create(MOCK, create));
        assertThat(made).isEqualTo(TORN);
    }

    @Test
    void shouldReadAServerError() {
        ServerResponse read = Operations.one(
                "getMockServerResponse", client -> client.mocks().responses().get(MOCK, ID));
        assertThat(read).isEqualTo(TORN);
    }

    @Test
    void shouldUpdateAServerErrorAndTakeItsHeadersAway() {
        ServerResponseUpdate all = ServerResponseUpdate.none()
                .withName("Belt torn")
                .withStatusCode(503)
                .withHeaders(HEADER)
                .withBody(BodyLanguage.JSON, BODY);
        ServerResponseUpdate bare = ServerResponseUpdate.none().withHeaders();
        List<ServerResponse> updated = Operations.all(
                "updateMockServerResponse",
                client -> Flux.concat(
                        client.mocks().responses().update(MOCK, ID, all),
                        client.mocks().responses().update(MOCK, ID, bare)));
        assertThat(updated).extracting(ServerResponse::headers).containsExactly(List.of(HEADER), List.of());
    }

    @Test
    void shouldDeleteAServerErrorAndTellWhatItWas() {
        ServerResponse deleted = Operations.one(
                "deleteMockServerResponse", client -> client.mocks().responses().delete(MOCK, ID));
        assertThat(deleted.body()).isEqualTo(BODY);
        assertThat(deleted.updatedAt()).isNull();
    }

    @Test
    void shouldRefuseStatusesThatAreNoServerErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerResponseCreate.of("Fine", 200))
                .withMessage("'statusCode' must be 500 to 599, was 200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerResponseUpdate.none().withStatusCode(600))
                .withMessage("'statusCode' must be 500 to 599, was 600");
    }
}
