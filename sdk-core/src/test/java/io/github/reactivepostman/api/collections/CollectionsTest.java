package io.github.reactivepostman.api.collections;

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

class CollectionsTest {

    private static final String FORMAT = "https://schema.postman.com/json/collection/v2.1.0/collection.json";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Instant CREATED = Instant.parse("2024-03-01T09:00:00Z");
    private static final Instant UPDATED = Instant.parse("2024-03-02T09:00:00Z");
    private static final CollectionRef REF = new CollectionRef("c1", "Mill", "87340021-c1", null);

    private final FakeExchange exchange = new FakeExchange();
    private final Collections collections = new Collections(exchange);

    @Test
    void shouldReadAPage() {
        CollectionFork fork = new CollectionFork("trial", Instant.parse("2024-02-01T09:00:00Z"), "87340022-c9");

        StepVerifier.create(collections.listPage(CollectionQuery.all().withPageSize(2), 0))
                .assertNext(page -> {
                    assertThat(page.items())
                            .containsExactly(
                                    new CollectionSummary(
                                            "c1", "Mill", "87340021-c1", "87340021", false, CREATED, UPDATED, null),
                                    new CollectionSummary(
                                            "c2", "Store", "87340021-c2", "87340021", true, CREATED, UPDATED, fork));
                    assertThat(page.total()).isEqualTo(3);
                })
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /collections");
        assertThat(exchange.call().query()).isEqualTo(Map.of("limit", "2", "offset", "0"));
    }

    @Test
    void shouldFollowTheOffsets() {
        CollectionQuery query = CollectionQuery.all().withWorkspaceId("w1").withPageSize(2);
        exchange.answer(FakeExchange.fixture("get-collections").toString())
                .answer("{\"collections\":[{\"id\":\"c3\",\"name\":\"Loom\"}],\"meta\":{\"total\":3}}");

        StepVerifier.create(collections.list(query).map(CollectionSummary::name))
                .expectNext("Mill", "Store", "Loom")
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.calls())
                .extracting(SentCall::query)
                .containsExactly(
                        Map.of("workspace", "w1", "limit", "2", "offset", "0"),
                        Map.of("workspace", "w1", "limit", "2", "offset", "2"));
    }

    @Test
    void shouldListWithOneHundredACallUnlessToldOtherwise() {
        exchange.answer("{\"collections\":[]}");

        StepVerifier.create(collections.list()).expectComplete().verify(TIMEOUT);
        assertThat(exchange.call().query()).isEqualTo(Map.of("limit", "100", "offset", "0"));
    }

    @Test
    void shouldNotPageWhenItFiltersByName() {
        CollectionQuery query = CollectionQuery.all().withPageSize(2).withName("Mill");

        StepVerifier.create(collections.list(query))
                .expectNextCount(2)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().query()).isEqualTo(Map.of("name", "Mill"));
    }

    @Test
    void shouldReadACollection() {
        StepVerifier.create(collections.get("87340021-c1"))
                .assertNext(document -> assertThat(document.raw())
                        .isEqualTo(FakeExchange.fixture("get-collections-collectionId")
                                .required("collection")))
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("GET /collections/87340021-c1");
    }

    @Test
    void shouldCreateACollection() {
        CollectionDocument mill = CollectionDocument.named("Mill")
                .withItems(List.of(CollectionItem.request("Ping", "GET", "{{host}}/ping")));

        StepVerifier.create(collections.create("w1", mill))
                .expectNext(REF)
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("POST /collections");
        assertThat(call.query()).containsExactly(Map.entry("workspace", "w1"));
        assertThat(call.json())
                .isEqualTo(
                        "{\"collection\":{\"info\":{\"name\":\"Mill\",\"schema\":\"" + FORMAT + "\"},"
                                + "\"item\":[{\"name\":\"Ping\",\"request\":{\"method\":\"GET\",\"url\":\"{{host}}/ping\"}}]}}");
        assertThat(call.endpoint().isRepeatable()).isFalse();
    }

    @Test
    void shouldSendBackWhatItReadWhenItReplaces() {
        StepVerifier.create(collections.get("c1").flatMap(document -> collections.replace("c1", document)))
                .expectNext(REF)
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.calls().get(1);
        assertThat(call.line()).isEqualTo("PUT /collections/c1");
        assertThat(call.json())
                .isEqualTo(FakeExchange.fixture("get-collections-collectionId").toString());
        assertThat(call.headers()).isEmpty();
        assertThat(call.endpoint().isRepeatable()).isFalse();
    }

    @Test
    void shouldStartAReplacementAndTellHowFarItIs() {
        CollectionDocument mill = CollectionDocument.named("Mill");
        exchange.answer("{\"task\":{\"id\":\"66ae\",\"status\":\"in-progress\"}}");

        StepVerifier.create(collections.replaceAsync("c1", mill))
                .expectNext(new CollectionTask("66ae", CollectionTaskStatus.IN_PROGRESS))
                .expectComplete()
                .verify(TIMEOUT);
        StepVerifier.create(collections.replaceTask("66ae"))
                .expectNext(new CollectionTask("66ae", CollectionTaskStatus.SUCCESSFUL))
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(exchange.calls())
                .extracting(SentCall::line)
                .containsExactly("PUT /collections/c1", "GET /collection-updates-tasks/66ae");
        assertThat(exchange.calls().get(0).headers()).containsExactly(Map.entry("Prefer", "respond-async"));
    }

    @Test
    void shouldUpdateTheGivenParts() {
        CollectionUpdate change = CollectionUpdate.none().withName("Mill 2").withDescription("Faster.");

        StepVerifier.create(collections.update("c1", change))
                .expectNext(new CollectionRef("c1", "Mill 2", null, "Faster."))
                .expectComplete()
                .verify(TIMEOUT);
        SentCall call = exchange.call();
        assertThat(call.line()).isEqualTo("PATCH /collections/c1");
        assertThat(call.json())
                .isEqualTo("{\"collection\":{\"info\":{\"name\":\"Mill 2\",\"description\":\"Faster.\"}}}");
        assertThat(call.endpoint().isRepeatable()).isTrue();
    }

    @Test
    void shouldUpdateVariablesAuthAndEvents() {
        CollectionUpdate change = CollectionUpdate.none()
                .withVariables(List.of(CollectionVariable.of("k", "v").withDisabled(true)))
                .withAuth(FakeExchange.JSON.readTree("{\"type\":\"bearer\",\"bearer\":[{\"value\":\"t0p\"}]}"))
                .withEvents(FakeExchange.JSON.readTree("[]"));

        assertThat(FakeExchange.JSON.writeValueAsString(change))
                .isEqualTo("{\"variable\":[{\"key\":\"k\",\"value\":\"v\",\"disabled\":true}],"
                        + "\"auth\":{\"type\":\"bearer\",\"bearer\":[{\"value\":\"t0p\"}]},\"events\":[]}");
        assertThat(change.toString()).doesNotContain("t0p");
    }

    @Test
    void shouldDeleteACollection() {
        StepVerifier.create(collections.delete("c1")).expectComplete().verify(TIMEOUT);
        assertThat(exchange.call().line()).isEqualTo("DELETE /collections/c1");
    }

    @Test
    void shouldRefuseWhatTheServiceRequiresWhenItIsBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collections.create(" ", CollectionDocument.named("Mill")))
                .withMessage("'workspaceId' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionDocument.named(""))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collections.listPage(CollectionQuery.all(), -1))
                .withMessage("'offset' must be at least 0, was -1");
        assertThat(exchange.calls()).isEmpty();
    }
}
