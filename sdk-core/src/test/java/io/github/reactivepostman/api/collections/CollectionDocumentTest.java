package io.github.reactivepostman.api.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.reactivepostman.api.FakeExchange;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CollectionDocumentTest {

    private static final JsonMapper JSON = FakeExchange.JSON;

    private final JsonNode json =
            FakeExchange.fixture("get-collections-collectionId").required("collection");
    private final CollectionDocument document = CollectionDocument.of(json);

    @Test
    void shouldShowWhatTheCollectionTellsAboutItself() {
        Instant forked = Instant.parse("2024-02-01T09:00:00Z");

        assertThat(document.info())
                .isEqualTo(new CollectionInfo(
                        "c1",
                        "87340021-c1",
                        "Mill",
                        "What the mill does.",
                        "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
                        Instant.parse("2024-03-01T09:00:00Z"),
                        Instant.parse("2024-03-02T09:00:00Z"),
                        "87340021",
                        new CollectionFork("trial", forked, "87340022-c9")));
    }

    @Test
    void shouldShowTheTreeOfItems() {
        assertThat(document.items()).extracting(CollectionItem::name).containsExactly("Cards", "Ping");
        assertThat(document.walk())
                .extracting(CollectionItem::name, CollectionItem::id, CollectionItem::isFolder)
                .containsExactly(
                        tuple("Cards", "f1", true),
                        tuple("Number cards", "f2", true),
                        tuple("Punch", "r1", false),
                        tuple("Empty", "f3", true),
                        tuple("Ping", "r2", false));
        CollectionItem cards = document.items().get(0);
        assertThat(cards.uid()).isEqualTo("87340021-f1");
        assertThat(cards.description()).isEqualTo("Card operations.");
        assertThat(cards.request()).isNull();
    }

    @Test
    void shouldShowRequestsInBothForms() {
        assertThat(document.walk().filter(item -> !item.isFolder()))
                .extracting(CollectionItem::request)
                .containsExactly(
                        new ItemRequest("POST", "{{host}}/cards", "Punches a card."),
                        new ItemRequest("GET", "https://example.org/ping", null));
    }

    @Test
    void shouldShowTheVariables() {
        assertThat(document.variables())
                .containsExactly(
                        new CollectionVariable("host", "https://example.org", false, "Where it runs."),
                        new CollectionVariable("depth", "3", true, null),
                        new CollectionVariable("token", null, true, null));
    }

    @Test
    void shouldChangeOnlyWhatItIsAskedToAndOnlyInACopy() {
        CollectionDocument changed = document.withName("Loom").withDescription("Weaves.");

        assertThat(changed.info().name()).isEqualTo("Loom");
        assertThat(changed.info().description()).isEqualTo("Weaves.");
        assertThat(changed.info().id()).isEqualTo("c1");
        assertThat(changed.items()).isEqualTo(document.items());
        assertThat(changed.with("info", json.required("info"))).isEqualTo(document);
        assertThat(document.raw()).isEqualTo(json);
    }

    @Test
    void shouldNotShareItsJsonWithWhereItCameFrom() {
        json.required("info").asObject().put("name", "changed behind its back");

        assertThat(document.info().name()).isEqualTo("Mill");
    }

    @Test
    void shouldBuildATree() {
        CollectionItem ping = CollectionItem.request("Ping", "GET", "{{host}}/ping");
        CollectionDocument built = CollectionDocument.named("New")
                .withItems(List.of(CollectionItem.folder("Health", List.of(ping)), ping));

        assertThat(built.walk()).extracting(CollectionItem::name).containsExactly("Health", "Ping", "Ping");
        assertThat(built.items().get(1)).isEqualTo(ping).hasSameHashCodeAs(ping);
        assertThat(ping.id()).isNull();
        assertThat(ping.with("name", JSON.readTree("\"Pong\"")).name()).isEqualTo("Pong");
        assertThat(ping.name()).isEqualTo("Ping");
    }

    @Test
    void shouldPrintNoSecrets() {
        assertThat(document).hasToString("CollectionDocument[id=c1, name=Mill]");
        assertThat(document.items().toString()).doesNotContain("t0p");
        assertThat(CollectionVariable.of("k", "t0p").toString()).doesNotContain("t0p");
    }

    @Test
    void shouldRefuseJsonThatIsNotAnObject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionDocument.of(JSON.readTree("[]")))
                .withMessage("'json' must be a JSON object");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void shouldSendAnyDocumentBackUnchanged(@ForAll("objects") String text) {
        CollectionDocument read = JSON.readValue(text, CollectionDocument.class);

        assertThat(JSON.writeValueAsString(read)).isEqualTo(text);
        assertThat(read).isEqualTo(JSON.readValue(text, CollectionDocument.class));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void shouldShowAnyDocumentWithoutFailing(@ForAll("objects") String text) {
        CollectionDocument read = JSON.readValue(text, CollectionDocument.class);

        assertThat(read.info()).isNotNull();
        assertThat(read.variables()).isNotNull();
        assertThat(read.walk().map(CollectionItem::request).count())
                .isGreaterThanOrEqualTo(read.items().size());
        assertThat(read.withName("n").info().name()).isEqualTo("n");
    }

    /** Objects as compact JSON text; their names are often those that the view looks at. */
    @Provide
    Arbitrary<String> objects() {
        return objects(4);
    }

    private static Arbitrary<String> objects(int depth) {
        Arbitrary<String> names = Arbitraries.of(
                "info",
                "item",
                "name",
                "description",
                "content",
                "request",
                "url",
                "raw",
                "variable",
                "key",
                "fork",
                "x");
        return Arbitraries.maps(names, values(depth))
                .ofMaxSize(4)
                .map(fields -> fields.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalars = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "0", "-12", "1.10", "12345678901234567890.125"),
                Arbitraries.strings().ofMaxLength(8).map(JSON::writeValueAsString));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> objects = objects(depth - 1);
        Arbitrary<String> arrays = objects.list().ofMaxSize(2).map(values -> "[" + String.join(",", values) + "]");
        return Arbitraries.oneOf(scalars, objects, arrays);
    }
}
