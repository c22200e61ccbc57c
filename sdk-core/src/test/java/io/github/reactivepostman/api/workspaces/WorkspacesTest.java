package io.github.reactivepostman.api.workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.SentCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class WorkspacesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final String ID = "b7c1a1de-0000-4000-8000-00000000000";

    private final FakeExchange exchange = new FakeExchange();
    private final Workspaces workspaces = new Workspaces(exchange);

    @Test
    void shouldReadAPage() {
        WorkspaceSummary first = new WorkspaceSummary(
                ID + "1",
                "Engines",
                WorkspaceType.TEAM,
                WorkspaceType.TEAM,
                "87340021",
                "All engines",
                Instant.parse("2024-03-01T09:00:00Z"),
                Instant.parse("2024-03-02T09:00:00Z"),
                new WorkspaceScim("5f1c", null));
        WorkspaceSummary second = new WorkspaceSummary(
                ID + "2",
                "Looms",
                new WorkspaceType("galaxy"),
                WorkspaceType.PUBLIC,
                "87340021",
                "",
                Instant.parse("2024-03-03T00:00:00Z"),
                null,
                null);

        StepVerifier.create(workspaces.listPage(WorkspaceQuery.all(), null))
                .assertNext(page -> {
                    assertThat(page.items()).containsExactly(first, second);
                    assertThat(page.nextCursor()).isEqualTo("bmV4dCtwYWdlLzI=");
                })
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /workspaces");
        assertThat(exchange.call().query()).containsExactly(Map.entry("limit", "100"));
    }

    @Test
    void shouldFollowTheCursorAndRepeatTheQuery() {
        exchange.answer(FakeExchange.fixture("get-workspaces").toString()).answer("{\"workspaces\":[]}");

        StepVerifier.create(workspaces.list().map(WorkspaceSummary::name))
                .expectNext("Engines", "Looms")
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.calls())
                .extracting(SentCall::query)
                .containsExactly(Map.of("limit", "100"), Map.of("limit", "100", "cursor", "bmV4dCtwYWdlLzI="));
    }

    @Test
    void shouldSendEveryFilter() {
        WorkspaceQuery query = WorkspaceQuery.all()
                .withType(WorkspaceType.TEAM)
                .withCreatedBy("1", "2")
                .withInclude(WorkspaceInclude.SCIM, WorkspaceInclude.DEACTIVATED_MOCKS)
                .withElement(WorkspaceElementType.COLLECTION, "1-c1")
                .withPageSize(5);

        StepVerifier.create(workspaces.list(query).take(1))
                .expectNextCount(1)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().query())
                .isEqualTo(Map.of(
                        "type", "team",
                        "createdBy", "1,2",
                        "include", "scim,mocks:deactivated",
                        "elementType", "collection",
                        "elementId", "1-c1",
                        "limit", "5"));
    }

    @Test
    void shouldReadAWorkspace() {
        StepVerifier.create(workspaces.get(ID + "1"))
                .assertNext(workspace -> {
                    assertThat(workspace.id()).isEqualTo(ID + "1");
                    assertThat(workspace.description()).isEqualTo("Where engines are tried.");
                    assertThat(workspace.teamId()).isEqualTo("4711");
                    assertThat(workspace.scim()).isEqualTo(new WorkspaceScim("5f1c", "5f1d"));
                    assertThat(workspace.mocks())
                            .containsExactly(new WorkspaceElement("m1", "Store", "87340021-m1", true));
                    assertThat(workspace.collections()).hasSize(1);
                    assertThat(workspace.environments()).hasSize(1);
                    assertThat(workspace.apis()).hasSize(1);
                    assertThat(workspace.monitors()).isEmpty();
                    assertThat(workspace.specs()).isEmpty();
                })
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /workspaces/" + ID + "1");
        assertThat(exchange.call().query()).isEmpty();
    }

    @Test
    void shouldAskForMoreOfAWorkspace() {
        StepVerifier.create(workspaces.get("w", WorkspaceInclude.TEAM, WorkspaceInclude.SCIM))
                .expectNextCount(1)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().query()).containsExactly(Map.entry("include", "team,scim"));
    }

    @Test
    void shouldCreateAWorkspace() {
        WorkspaceCreate cards = WorkspaceCreate.of("Cards", WorkspaceType.TEAM)
                .withDescription("Long")
                .withAbout("Short")
                .withTeamId("4711");

        StepVerifier.create(workspaces.create(cards))
                .expectNext(new WorkspaceRef(ID + "3", "Cards"))
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("POST /workspaces");
        assertThat(call.json())
                .isEqualTo("{\"workspace\":{\"name\":\"Cards\",\"type\":\"team\",\"description\":\"Long\","
                        + "\"about\":\"Short\",\"teamId\":\"4711\"}}");
        assertThat(call.endpoint().isRepeatable()).isFalse();
    }

    @Test
    void shouldSendOnlyWhatIsSet() {
        StepVerifier.create(workspaces.create(WorkspaceCreate.of("Cards", WorkspaceType.TEAM)))
                .expectNextCount(1)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().json()).isEqualTo("{\"workspace\":{\"name\":\"Cards\",\"type\":\"team\"}}");
    }

    @Test
    void shouldUpdateTheGivenFields() {
        WorkspaceUpdate change = WorkspaceUpdate.none().withName("Cards").withType(WorkspaceType.PUBLIC);

        StepVerifier.create(workspaces.update(ID + "3", change))
                .expectNext(new WorkspaceRef(ID + "3", "Cards"))
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("PUT /workspaces/" + ID + "3");
        assertThat(call.json()).isEqualTo("{\"workspace\":{\"name\":\"Cards\",\"type\":\"public\"}}");
        assertThat(call.endpoint().isRepeatable()).isTrue();
        assertThat(FakeExchange.JSON.writeValueAsString(
                        WorkspaceUpdate.none().withDescription("").withAbout("a")))
                .isEqualTo("{\"description\":\"\",\"about\":\"a\"}");
    }

    @Test
    void shouldDeleteAWorkspace() {
        StepVerifier.create(workspaces.delete(ID + "3")).expectComplete().verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("DELETE /workspaces/" + ID + "3");
        assertThat(exchange.call().json()).isEmpty();
    }

    @Test
    void shouldRefuseWhatTheServiceRequiresWhenItIsBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkspaceCreate.of(" ", WorkspaceType.TEAM))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkspaceUpdate.none().withName(""))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkspaceQuery.all().withElement(WorkspaceElementType.COLLECTION, ""))
                .withMessage("'id' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkspaceQuery.all().withPageSize(0))
                .withMessage("'pageSize' must be at least 1, was 0");
        assertThat(List.of(exchange.calls())).containsExactly(List.of());
    }
}
