package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.api.mocks.MockCall;
import io.github.reactivepostman.api.mocks.MockCallInclude;
import io.github.reactivepostman.api.mocks.MockCallQuery;
import io.github.reactivepostman.api.mocks.MockConfig;
import io.github.reactivepostman.api.mocks.MockCreate;
import io.github.reactivepostman.api.mocks.MockDelay;
import io.github.reactivepostman.api.mocks.MockDelayPreset;
import io.github.reactivepostman.api.mocks.MockQuery;
import io.github.reactivepostman.api.mocks.MockServer;
import io.github.reactivepostman.api.mocks.MockUpdate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class MockOperationsTest {

    private static final String ID = "m/1";
    private static final MockServer LOOM = new MockServer(
            "m1",
            "Loom",
            "87340021-m1",
            "87340021",
            "87340021-c1",
            "87340021-e1",
            "https://m1.mock.example.org",
            new MockConfig(
                    true,
                    true,
                    false,
                    true,
                    List.of("X-Loom", "Accept"),
                    new MockDelay("fixed", MockDelayPreset.THREE_G, 100),
                    "sr1"),
            true,
            false,
            Instant.parse("2026-02-03T04:05:06Z"),
            Instant.parse("2026-02-04T04:05:06Z"));

    @Test
    void shouldListMocksOfAWorkspaceOfATeamAndOnesOwn() {
        List<MockServer> mocks = Operations.all(
                "getMocks",
                client -> Flux.concat(
                        client.mocks().list(MockQuery.ofWorkspace("w/1")),
                        client.mocks().list(MockQuery.ofTeam("4711")),
                        client.mocks().list()));
        assertThat(mocks).extracting(MockServer::id).containsExactly("m1", "m2", "m2");
        assertThat(mocks.get(0)).isEqualTo(LOOM);
        assertThat(mocks.get(1).config())
                .as("no server error is written as empty text")
                .isEqualTo(new MockConfig(false, null, true, true, List.of(), null, null));
    }

    @Test
    void shouldCreateAMock() {
        MockCreate create = MockCreate.of("Loom", "87340021-c1")
                .withEnvironment("87340021-e1")
                .withPrivate(true);
        MockServer mock = Operations.one("createMock", client -> client.mocks().create("w/1", create));
        assertThat(mock.mockUrl()).isEqualTo("https://m1.mock.example.org");
        assertThat(mock.isPublic()).isNull();
    }

    @Test
    void shouldReadAMock() {
        assertThat(Operations.<MockServer>one(
                        "getMock", client -> client.mocks().get(ID)))
                .isEqualTo(LOOM);
    }

    @Test
    void shouldUpdateAMockAndSwitchItsServerErrorOff() {
        MockUpdate all = MockUpdate.none()
                .withName("Loom")
                .withEnvironment("87340021-e1")
                .withDescription("Weaves answers")
                .withPrivate(false)
                .withVersionTag("v7")
                .withCollection("87340021-c1")
                .withServerResponseId(Patch.set("sr1"));
        MockUpdate off = MockUpdate.none().withServerResponseId(Patch.clear());
        List<MockServer> mocks = Operations.all(
                "updateMock",
                client -> Flux.concat(
                        client.mocks().update(ID, all), client.mocks().update(ID, off)));
        assertThat(mocks).extracting(mock -> mock.config().serverResponseId()).containsExactly("sr1", null);
        assertThat(all.withServerResponseId(Patch.keep()).config()).isNull();
    }

    @Test
    void shouldDeleteAMock() {
        Operations.none("deleteMock", client -> client.mocks().delete(ID));
    }

    @Test
    void shouldStreamTheCallLogs() {
        MockCallQuery query = MockCallQuery.all()
                .withSince(Instant.parse("2026-02-01T00:00:00Z"))
                .withUntil(Instant.parse("2026-02-02T00:00:00Z"))
                .withResponseStatusCode(404)
                .withResponseType("error")
                .withRequestMethod("post")
                .withRequestPath("/looms?size=2")
                .newestFirst()
                .withInclude(
                        MockCallInclude.REQUEST_HEADERS,
                        MockCallInclude.REQUEST_BODY,
                        MockCallInclude.RESPONSE_HEADERS,
                        MockCallInclude.RESPONSE_BODY)
                .withPageSize(2);
        List<MockCall> calls =
                Operations.all("getMockCallLogs", client -> client.mocks().calls(ID, query));
        assertThat(calls).extracting(MockCall::id).containsExactly("l1", "l2", "l3");
        assertThat(calls).extracting(call -> call.response().statusCode()).containsOnly(404);
        MockCall first = calls.get(0);
        assertThat(first.servedAt()).isEqualTo("2026-02-01T10:00:00Z");
        assertThat(first.request().headers().get(0).value())
                .as("the service declares one header, not a list")
                .isEqualTo("Bearer t0p");
        assertThat(first.request().body().data()).isEqualTo("{\"pin\":\"t0p\"}");
        assertThat(first.response().headers().get(0).description().content()).isEqualTo("What it is");
        assertThat(first.response().body().data()).isEqualTo("gone");
        assertThat(first.toString()).contains("authorization").doesNotContain("t0p");
        assertThat(calls.get(1).request().headers()).isEmpty();
    }

    @Test
    void shouldPublish() {
        Operations.none("publishMock", client -> client.mocks().publish(ID));
    }

    @Test
    void shouldUnpublish() {
        Operations.none("unpublishMock", client -> client.mocks().unpublish(ID));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("mocks", client -> client.mocks().get(ID));
    }

    @Test
    void shouldRefuseWhatTheServiceWouldRefuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MockCreate.of("Loom", " "))
                .withMessage("'collectionUid' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MockCallQuery.all().withPageSize(0))
                .withMessage("'pageSize' must be at least 1, was 0");
    }
}
