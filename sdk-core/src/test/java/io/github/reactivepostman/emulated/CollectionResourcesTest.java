package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.collections.CollectionItem;
import io.github.reactivepostman.api.collections.CollectionQuery;
import io.github.reactivepostman.api.collections.CollectionRef;
import io.github.reactivepostman.api.collections.CollectionSummary;
import io.github.reactivepostman.api.collections.CollectionTask;
import io.github.reactivepostman.api.collections.CollectionTaskStatus;
import io.github.reactivepostman.api.collections.CollectionUpdate;
import io.github.reactivepostman.api.collections.CollectionVariable;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every operation on collections, by what the client returns and by what the emulator holds then. */
class CollectionResourcesTest {

    private Live live;
    private Account account;
    private Collections collections;
    private String workspace;

    @BeforeEach
    void start() {
        live = Live.start();
        account = live.emulator().account();
        collections = live.client().collections();
        workspace = account.addWorkspace("Home");
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private StoredCollection only() {
        assertThat(account.collections()).hasSize(1);
        return account.collections().get(0);
    }

    @Test
    void shouldMakeACollection() {
        CollectionDocument document = CollectionDocument.named("Shop")
                .withDescription("Calls of a shop.")
                .withItems(List.of(CollectionItem.folder(
                        "Orders", List.of(CollectionItem.request("List", "GET", "https://shop.example.com/orders")))));

        CollectionRef made = value(collections.create(workspace, document));

        StoredCollection stored = only();
        assertThat(made).isEqualTo(new CollectionRef(stored.id(), "Shop", stored.uid(), null));
        assertThat(stored.workspaceId()).isEqualTo(workspace);
        assertThat(stored.document().at("/info/description").asString("")).isEqualTo("Calls of a shop.");
        assertThat(stored.document().at("/item/0/item/0/request/url").asString(""))
                .isEqualTo("https://shop.example.com/orders");
    }

    @Test
    void shouldReadAWholeCollectionByIdAndUid() {
        String uid = account.addCollection(workspace, "Shop");

        CollectionDocument byUid = value(collections.get(uid));
        CollectionDocument byId = value(collections.get(only().id()));

        assertThat(byId).isEqualTo(byUid);
        assertThat(byUid.info().uid()).isEqualTo(uid);
        assertThat(byUid.info().createdAt()).isEqualTo(only().createdAt());
        assertThat(byUid.walk().map(CollectionItem::name))
                .containsExactly("Orders", "Archive", "List archived orders", "Create an order", "Health");
        assertThat(byUid.raw().path("item")).isEqualTo(only().document().path("item"));
        assertThat(byUid.variables()).extracting(CollectionVariable::key).containsExactly("baseUrl", "pageSize");
    }

    @Test
    void shouldReplaceACollectionAndKeepTheIdsOfItsItems() {
        String uid = account.addCollection(workspace, "Shop");
        CollectionDocument read = value(collections.get(uid));
        JsonNode items = only().document().path("item").deepCopy();

        CollectionRef replaced = value(collections.replace(uid, read.withName("Store")));

        assertThat(replaced.name()).isEqualTo("Store");
        assertThat(only().name()).isEqualTo("Store");
        assertThat(only().document().path("item")).isEqualTo(items);
    }

    @Test
    void shouldReplaceACollectionAsATaskAndFollowItToItsEnd() {
        String uid = account.addCollection(workspace, "Shop");
        CollectionDocument store = value(collections.get(uid)).withName("Store");

        CollectionTask begun = value(collections.replaceAsync(uid, store));
        assertThat(begun.status()).isEqualTo(CollectionTaskStatus.IN_PROGRESS);
        assertThat(error(collections.replaceAsync(uid, store), ConflictException.class)
                        .status())
                .isEqualTo(409);

        CollectionTask done = value(Mono.defer(() -> collections.replaceTask(begun.id()))
                .repeatWhen(polls -> polls.delayElements(Duration.ofMillis(10)))
                .takeUntil(task -> CollectionTaskStatus.SUCCESSFUL.equals(task.status()))
                .last());
        assertThat(done).isEqualTo(new CollectionTask(begun.id(), CollectionTaskStatus.SUCCESSFUL));
        assertThat(only().name()).isEqualTo("Store");
        assertThat(value(collections.replaceAsync(uid, store)).id()).isNotEqualTo(begun.id());
    }

    @Test
    void shouldChangeOnlyWhatIsGiven() {
        String uid = account.addCollection(workspace, "Shop");
        JsonNode before = only().document().deepCopy();
        JsonNode noAuth = JsonNodeFactory.instance.objectNode().put("type", "noauth");

        CollectionRef changed = value(collections.update(
                uid,
                CollectionUpdate.none()
                        .withName("Store")
                        .withVariables(
                                List.of(CollectionVariable.of("pageSize", "50"), CollectionVariable.of("new", "1")))
                        .withAuth(noAuth)));

        assertThat(changed.name()).isEqualTo("Store");
        assertThat(changed.description()).isEqualTo("Calls of a small shop.");
        JsonNode after = only().document();
        assertThat(after.path("auth")).isEqualTo(noAuth);
        assertThat(after.path("item")).isEqualTo(before.path("item"));
        assertThat(after.at("/info/description")).isEqualTo(before.at("/info/description"));
        assertThat(after.path("variable")
                        .valueStream()
                        .map(variable -> variable.path("key").asString("")))
                .containsExactly("baseUrl", "pageSize", "new");
        assertThat(after.at("/variable/1/value").asString("")).isEqualTo("50");
    }

    @Test
    void shouldDeleteACollection() {
        String uid = account.addCollection(workspace, "Shop");
        account.addCollection(workspace, "Other");

        completes(collections.delete(uid));

        assertThat(only().name()).isEqualTo("Other");
    }

    @Test
    void shouldListAllPages() {
        account.seed(1, 7, 0);

        List<CollectionSummary> all =
                value(collections.list(CollectionQuery.all().withPageSize(3)).collectList());

        assertThat(all)
                .extracting(CollectionSummary::name)
                .isEqualTo(IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> "Collection " + i)
                        .toList());
        assertThat(all.get(0).uid()).isEqualTo(account.collections().get(0).uid());
        assertThat(live.emulator().received()).hasSize(3);
    }

    @Test
    void shouldMakeOneCallForWhatTheFirstPageHolds() {
        account.seed(1, 20, 0);

        StepVerifier.create(
                        collections.list(CollectionQuery.all().withPageSize(5)).take(3))
                .expectNextCount(3)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.emulator().received()).hasSize(1);
    }

    @Test
    void shouldSelectByWorkspaceAndName() {
        account.seed(2, 4, 0);
        String second = account.workspaces().get(2).id();

        assertThat(value(collections
                        .list(CollectionQuery.all().withWorkspaceId(second))
                        .collectList()))
                .extracting(CollectionSummary::name)
                .containsExactly("Collection 2", "Collection 4");
        assertThat(value(collections
                        .list(CollectionQuery.all().withName("Collection 3"))
                        .collectList()))
                .hasSize(1);
        assertThat(value(collections
                        .list(CollectionQuery.all().withWorkspaceId("none"))
                        .collectList()))
                .isEmpty();
    }

    @Test
    void shouldTellAnUnknownId() {
        CollectionDocument document = CollectionDocument.named("Shop");

        assertThat(error(collections.get("none"), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
        assertThat(error(collections.replace("none", document), NotFoundException.class)
                        .error()
                        .details())
                .hasToString("{\"item\":\"collection\",\"id\":\"none\"}");
        assertThat(error(collections.replaceAsync("none", document), NotFoundException.class)
                        .error()
                        .title())
                .isEqualTo("Not found");
        assertThat(error(collections.replaceTask("none"), NotFoundException.class)
                        .error()
                        .message())
                .contains("no such task");
        error(collections.update("none", CollectionUpdate.none().withName("New")), NotFoundException.class);
        error(collections.delete("none"), NotFoundException.class);
        assertThat(error(collections.create("none", document), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
    }

    @Test
    void shouldTellAMissingName() {
        CollectionDocument nameless = CollectionDocument.named("Shop")
                .with("info", JsonNodeFactory.instance.objectNode().put("schema", "v2.1.0"));

        ValidationException error = error(collections.create(workspace, nameless), ValidationException.class);

        assertThat(error.error().name()).isEqualTo("malformedRequestError");
        assertThat(String.valueOf(error.error().details())).contains("info: must have required property 'name'");
        assertThat(account.collections()).isEmpty();
    }

    @Test
    void shouldTellAChangeThatChangesNothing() {
        String uid = account.addCollection(workspace, "Shop");

        ValidationException error = error(collections.update(uid, CollectionUpdate.none()), ValidationException.class);

        assertThat(error.error().name()).isEqualTo("paramMissingError");
    }
}
