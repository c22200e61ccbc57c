package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Received;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.Polling;
import io.github.reactivepostman.api.specs.CollectionGeneration;
import io.github.reactivepostman.api.specs.FolderStrategy;
import io.github.reactivepostman.api.specs.Generated;
import io.github.reactivepostman.api.specs.GenerationOptions;
import io.github.reactivepostman.api.specs.IndentCharacter;
import io.github.reactivepostman.api.specs.RequestNameSource;
import io.github.reactivepostman.api.specs.SpecGeneration;
import io.github.reactivepostman.api.specs.SpecTask;
import io.github.reactivepostman.api.specs.SpecTaskStatus;
import io.github.reactivepostman.api.specs.SpecTextFormat;
import io.github.reactivepostman.api.specs.SpecType;
import io.github.reactivepostman.api.specs.SyncOptions;
import io.github.reactivepostman.api.specs.SyncState;
import io.github.reactivepostman.api.specs.TaskElement;
import io.github.reactivepostman.api.specs.TaskStatus;
import io.github.reactivepostman.error.JobFailedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecGenerationOperationsTest {

    private static final Polling FAST = Polling.defaults().withInterval(Duration.ofMillis(1), Duration.ofMillis(1));

    @Test
    void shouldStreamTheCollectionsOfASpecification() {
        List<Generated> collections = Operations.all(
                "getSpecCollections", client -> client.specs().generations().collections("s1", 1));
        assertThat(collections).extracting(Generated::state).containsExactly(SyncState.IN_SYNC, SyncState.OUT_OF_SYNC);
        assertThat(collections.get(1).createdBy()).isEqualTo("4012");
    }

    @Test
    void shouldStreamTheSpecificationsOfACollection() {
        List<Generated> specs = Operations.all(
                "getGeneratedCollectionSpecs",
                client -> client.specs().generations().specs("4012-c1"));
        assertThat(specs).singleElement().returns("s1", Generated::id).returns("4012", Generated::updatedBy);
    }

    @Test
    void shouldStartToGenerateACollectionWithEveryOption() {
        GenerationOptions options = GenerationOptions.defaults()
                .withRequestNameSource(RequestNameSource.URL)
                .withIndentCharacter(IndentCharacter.TAB)
                .withFolderStrategy(FolderStrategy.TAGS)
                .withNestedFolderHierarchy(true)
                .withIncludeAuthInfoInExample(false)
                .withEnableOptionalParameters(false)
                .withKeepImplicitHeaders(true)
                .withIncludeDeprecated(false)
                .withAlwaysInheritAuthentication(true)
                .with("parametersResolution", "Example");

        SpecTask task = Operations.one(
                "generateCollection",
                client -> client.specs()
                        .generations()
                        .generateCollection(
                                "s1", CollectionGeneration.of("Orders").withOptions(options)));
        assertThat(task).isEqualTo(SpecTask.of("k1", TaskElement.SPECS, "s1"));
    }

    @Test
    void shouldStartToGenerateACollectionAndWaitForIt() {
        SpecTaskStatus status = Operations.one(
                "generateCollection-awaited",
                client -> client.specs()
                        .generations()
                        .generateCollection("s1", CollectionGeneration.of("Orders"))
                        .flatMap(task -> client.specs().generations().await(task, FAST)));
        assertThat(status.resources()).containsExactly(new SpecTaskStatus.Resource("4012-c9", "/collections/c9"));
    }

    @Test
    void shouldStartToGenerateASpecification() {
        SpecGeneration spec =
                SpecGeneration.of("From orders").withType(SpecType.OPENAPI_3_0).withFormat(SpecTextFormat.YAML);

        SpecTask task = Operations.one(
                "generateSpecFromCollection",
                client -> client.specs().generations().generateSpec("4012-c1", spec));
        assertThat(task).isEqualTo(SpecTask.of("k2", TaskElement.SPECS, "s8"));
    }

    @Test
    void shouldStartToSynchroniseACollection() {
        SpecTask task = Operations.one(
                "syncCollectionWithSpec", client -> client.specs().generations().syncCollection("4012-c1", "s/1"));
        assertThat(task).isEqualTo(SpecTask.of("k3", TaskElement.COLLECTIONS, "4012-c1"));
    }

    @Test
    void shouldLookForATaskWithoutAPathAtWhatTheCallWasAbout() {
        SpecTask task = Operations.one(
                "syncSpecWithCollection", client -> client.specs().generations().syncSpec("s1", "4012-c1"));
        assertThat(task).isEqualTo(SpecTask.of("k4", TaskElement.SPECS, "s1"));
    }

    @Test
    void shouldChangeTheOptionsOfSynchronising() {
        SyncOptions options = SyncOptions.unchanged().withSyncExamples(false).withDeleteOrphanedRequests(true);

        SyncOptions changed = Operations.one(
                "updateSpecSyncOptions", client -> client.specs().generations().updateSyncOptions("s1", "c1", options));
        assertThat(changed).isEqualTo(options);
    }

    @Test
    void shouldReadTheStatusOfATask() {
        SpecTask task = SpecTask.of("pm~k:5", TaskElement.COLLECTIONS, "4012-c/1");

        SpecTaskStatus status = Operations.one(
                "getAsyncSpecTaskStatus", client -> client.specs().generations().task(task));
        assertThat(status.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(status.meta()).isEqualTo(new SpecTaskStatus.Meta("collection", "generation"));
        assertThat(status.reason()).isNull();
    }

    @Test
    void shouldStreamEachStatusWhateverItsWord() {
        SpecTask task = SpecTask.of("k5", TaskElement.SPECS, "s1");

        List<SpecTaskStatus> statuses = Operations.all(
                "getAsyncSpecTaskStatus-awaited",
                client -> client.specs().generations().progress(task, FAST));
        assertThat(statuses)
                .extracting(SpecTaskStatus::status)
                .containsExactly(TaskStatus.PENDING, new TaskStatus("a word of tomorrow"), TaskStatus.COMPLETED);
        assertThat(statuses.get(0).resources()).isEmpty();
        assertThat(statuses.get(1).meta()).isNull();
    }

    @Test
    void shouldSayWhyATaskFailed() {
        Reply[] replies = Recorded.of("getAsyncSpecTaskStatus-failed").stream()
                .map(recorded -> recorded.response().reply())
                .toArray(Reply[]::new);
        SpecTask task = SpecTask.of("k6", TaskElement.SPECS, "s1");
        try (TestServer server = TestServer.answering(replies);
                PostmanClient client = TestClients.client(server.uri())) {
            JobFailedException failed =
                    Outcomes.error(client.specs().generations().await(task, FAST), JobFailedException.class);
            assertThat(failed.jobId()).isEqualTo("k6");
            assertThat(failed.reason()).isEqualTo("The collection has no requests");
            assertThat(failed.request()).hasToString("GET /{elementType}/{elementId}/tasks/{taskId}");
            assertThat(server.received())
                    .extracting(Received::uri)
                    .containsExactly("/specs/s1/tasks/k6", "/specs/s1/tasks/k6");
        }
    }
}
