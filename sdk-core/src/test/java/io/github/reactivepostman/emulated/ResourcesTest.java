package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.collections.CollectionQuery;
import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.api.users.OperationUsage;
import io.github.reactivepostman.error.ForbiddenException;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.http.Entity;
import io.github.reactivepostman.http.TypeRef;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What every call has in common: who may make it, how it is addressed, and how its answer is read. */
class ResourcesTest {

    private static final String FORBIDDEN = "PMAK-forbidden";

    private Live live;
    private PostmanClient client;

    @BeforeEach
    void start() {
        live = Live.start(
                emulator -> emulator.forbiddenKey(FORBIDDEN).planRestricted("GET /environments"), settings -> settings);
        client = live.client();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private PostmanClient withKey(String key) {
        return client.mutate().apiKey(key).build();
    }

    private ReceivedRequest last() {
        List<ReceivedRequest> all = live.emulator().received();
        return all.get(all.size() - 1);
    }

    @Test
    void shouldTellWhoseKeyItIsAndWhatIsUsed() {
        live.emulator().account().seed(1, 2, 3);

        AuthenticatedUser me = value(client.users().me());

        var expected = live.emulator().account().user();
        assertThat(me.user().id()).isEqualTo(Long.toString(expected.id()));
        assertThat(me.user().username()).isEqualTo(expected.username());
        assertThat(me.user().email()).isEqualTo(expected.email());
        assertThat(me.user().fullName()).isEqualTo(expected.fullName());
        assertThat(me.user().teamId()).isEqualTo(Long.toString(expected.teamId()));
        assertThat(me.user().teamName()).isEqualTo(expected.teamName());
        assertThat(me.user().avatar()).isNull();
        assertThat(me.user().roles()).containsExactly("user");
        assertThat(me.operation("api_object_usage"))
                .extracting(OperationUsage::usage)
                .isEqualTo(5.0);
        assertThat(me.operation("file_storage_limit"))
                .extracting(OperationUsage::usage)
                .isEqualTo(0.28);
        assertThat(me.apiUsage()).extracting(OperationUsage::limit).isEqualTo(1_000_000.0);
    }

    @Test
    void shouldRefuseAWrongKeyWithoutShowingIt() {
        try (PostmanClient wrong = withKey("PMAK-wrong-and-secret")) {
            UnauthorizedException error = error(wrong.users().me(), UnauthorizedException.class);

            assertThat(error.error().name()).isEqualTo("AuthenticationError");
            assertThat(error.request().target()).isEqualTo("/me");
            assertThat(error.toString() + error.error() + error.headers()).doesNotContain("wrong-and-secret");
            assertThat(live.statuses("GET")).containsExactly(401);
        }
    }

    @Test
    void shouldRefuseAKeyWithoutRights() {
        try (PostmanClient forbidden = withKey(FORBIDDEN)) {
            assertThat(error(forbidden.workspaces().list(), ForbiddenException.class)
                            .error()
                            .name())
                    .isEqualTo("forbiddenError");
            assertThat(error(
                                    forbidden.collections().create("any", CollectionDocument.named("Shop")),
                                    ForbiddenException.class)
                            .status())
                    .isEqualTo(403);
            assertThat(live.emulator().account().collections()).isEmpty();
            assertThat(live.emulator().received()).hasSize(2);
        }
    }

    @Test
    void shouldRefuseWhatThePlanLacks() {
        ForbiddenException error = error(client.environments().list(), ForbiddenException.class);

        assertThat(error.error().title()).isEqualTo("Forbidden");
        assertThat(error.error().message()).contains("isn't available");
        assertThat(error.rateLimit()).isNotNull();
    }

    @Test
    void shouldMakeGenericCallsOfEveryMethod() {
        JsonNode made = value(client.post()
                .uri("/workspaces")
                .body("workspace", Map.of("name", "Generic", "type", "team"))
                .as("workspace", JsonNode.class));
        String id = made.path("id").asString("");

        assertThat(value(client.get().uri("/workspaces/{id}", id).as("workspace", JsonNode.class))
                        .path("name")
                        .asString(""))
                .isEqualTo("Generic");
        assertThat(value(client.put()
                        .uri("/workspaces/{id}", Map.of("id", id))
                        .body(Map.of("workspace", Map.of("about", "changed")))
                        .as(new TypeRef<Map<String, Map<String, String>>>() {})))
                .isEqualTo(Map.of("workspace", Map.of("id", id, "name", "Generic")));
        assertThat(live.emulator().account().workspaces())
                .extracting(StoredWorkspace::about)
                .containsExactly("changed");
        assertThat(value(client.delete().uri("/workspaces/{id}", id).as(String.class)))
                .contains(id);
        assertThat(live.emulator().account().workspaces()).isEmpty();
    }

    @Test
    void shouldReadElementsOneByOneAndPassTheQuery() {
        live.emulator().account().seed(2, 5, 0);
        String first = live.emulator().account().workspaces().get(0).id();

        List<String> names = value(client.get()
                .uri("/collections")
                .query("workspace", first)
                .query("name", null)
                .asFlux("collections", JsonNode.class)
                .map(collection -> collection.path("name").asString(""))
                .collectList());

        assertThat(names).containsExactly("Collection 1", "Collection 3", "Collection 5");
        assertThat(last().uri()).isEqualTo("/collections?workspace=" + first);
    }

    @Test
    void shouldGiveStatusAndHeadersWithTheBody() {
        Entity<AuthenticatedUser> entity =
                value(client.get().uri("/me").retrieve().toEntity(AuthenticatedUser.class));

        assertThat(entity.status()).isEqualTo(200);
        assertThat(entity.body()).isNotNull();
        assertThat(entity.headers().firstValue("x-ratelimit-limit")).hasValue("300");
        assertThat(entity.headers().firstValue("X-RateLimit-Remaining")).hasValue("299");
        assertThat(entity.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        assertThat(entity.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void shouldGiveStatusAndHeadersWithoutTheBody() {
        Entity<Void> entity = value(client.get().uri("/me").retrieve().toBodilessEntity());

        assertThat(entity.body()).isNull();
        assertThat(entity.headers().firstValue("Date")).isPresent();
    }

    @Test
    void shouldHandOverAnErrorToWhoAsksForWholeAnswers() {
        String read = value(client.get()
                .uri("/workspaces/{id}", "unknown")
                .exchange(answer -> Mono.just(answer.status() + " "
                        + answer.bodyAs(JsonNode.class)
                                .path("error")
                                .path("name")
                                .asString(""))));

        assertThat(read).isEqualTo("404 workspaceNotFoundError");
    }

    @Test
    void shouldTellAnUnknownPath() {
        NotFoundException error = error(client.get().uri("/no-such-thing").send(), NotFoundException.class);

        assertThat(error.request().target()).isEqualTo("/no-such-thing");
        assertThat(error.isTransient()).isFalse();
        assertThat(live.emulator().received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "..",
                ".",
                "%2F",
                "a?b=c#d",
                "a b+c",
                "ü€😀",
                "a;b=c",
                "{id}",
                "\"<>\\^`|",
                "a&b=c",
                "~user@x:y"
            })
    void shouldKeepOddCharactersInsideOfAnId(String id) {
        String workspace = live.emulator().account().addWorkspace("Odd");
        CollectionDocument named = CollectionDocument.named("Odd")
                .with(
                        "info",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("_postman_id", id)
                                .put("name", "Odd")
                                .put("schema", "v2.1.0"));

        assertThat(value(client.collections().create(workspace, named)).id()).isEqualTo(id);
        assertThat(value(client.collections().get(id)).info().id()).isEqualTo(id);
        assertThat(last().path().substring(1).split("/", -1)).hasSize(2);
        Outcomes.completes(client.collections().delete(id));
        assertThat(live.emulator().account().collections()).isEmpty();
        assertThat(error(client.collections().get(id), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "50% & more", "ü/€?#+=", "name=x&limit=1"})
    void shouldKeepOddCharactersInsideOfAQuery(String name) {
        String workspace = live.emulator().account().addWorkspace("Odd");
        live.emulator().account().addCollection(workspace, name);
        live.emulator().account().addCollection(workspace, "Other");

        assertThat(value(client.collections()
                        .list(CollectionQuery.all().withName(name))
                        .collectList()))
                .extracting(collection -> collection.name())
                .containsExactly(name);
    }
}
