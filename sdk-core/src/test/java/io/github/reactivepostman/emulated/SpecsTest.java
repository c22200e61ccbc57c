package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.Polling;
import io.github.reactivepostman.api.specs.CollectionGeneration;
import io.github.reactivepostman.api.specs.Generated;
import io.github.reactivepostman.api.specs.NewSpecFile;
import io.github.reactivepostman.api.specs.Spec;
import io.github.reactivepostman.api.specs.SpecCreate;
import io.github.reactivepostman.api.specs.SpecFile;
import io.github.reactivepostman.api.specs.SpecFileChange;
import io.github.reactivepostman.api.specs.SpecGenerations;
import io.github.reactivepostman.api.specs.SpecTask;
import io.github.reactivepostman.api.specs.SpecTaskStatus;
import io.github.reactivepostman.api.specs.SpecType;
import io.github.reactivepostman.api.specs.SyncState;
import io.github.reactivepostman.api.specs.TaskStatus;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.JobFailedException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Specifications from the call to the emulator's state and back. */
class SpecsTest {

    private static final Polling FAST = Polling.defaults().withInterval(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Live live = Live.start();
    private final PostmanClient client = live.client();
    private final SpecGenerations generations = client.specs().generations();
    private final String workspace = live.emulator().account().addWorkspace("Home");

    @AfterEach
    void stop() {
        live.close();
    }

    private String create(SpecType type, String path, String content) {
        return value(client.specs()
                .create(workspace, SpecCreate.of("Orders", type, path, content))
                .map(Spec::id));
    }

    @Test
    void shouldReachAFileWhateverItsPath() {
        String path = "schemas/ä b?c=1#d/100%.json";
        String id = create(SpecType.OPENAPI_3_0, "index.json", "{}");

        value(client.specs().files().create(id, NewSpecFile.of(path, "{}")));
        value(client.specs().files().update(id, path, SpecFileChange.content("{\"type\":\"string\"}")));

        SpecFile file = value(client.specs().files().get(id, path));
        assertThat(file.path()).isEqualTo(path);
        assertThat(file.content()).isEqualTo("{\"type\":\"string\"}");
        completes(client.specs().files().delete(id, path));
        assertThat(value(client.specs().files().list(id).collectList())).hasSize(1);
    }

    @Test
    void shouldGenerateACollectionAndWaitForIt() {
        String id = create(SpecType.OPENAPI_3_0, "index.json", "{\"paths\":{\"/orders\":{\"get\":{}}}}");

        SpecTaskStatus done = value(generations
                .generateCollection(id, CollectionGeneration.of("Made"))
                .flatMap(task -> generations.await(task, FAST)));

        List<Generated> made = value(generations.collections(id).collectList());
        assertThat(made).extracting(Generated::state).containsExactly(SyncState.IN_SYNC);
        assertThat(done.resources()).hasSize(1);
        assertThat(done.resources().get(0).id()).endsWith(made.get(0).id());
    }

    @Test
    void shouldTellTheProgressAndRefuseASecondTask() {
        String id = create(SpecType.OPENAPI_3_0, "index.json", "{}");
        Mono<SpecTask> start = generations.generateCollection(id, CollectionGeneration.of("Made"));

        SpecTask task = value(start);
        error(start, ConflictException.class);

        assertThat(value(generations.progress(task, FAST).collectList()))
                .extracting(SpecTaskStatus::status)
                .containsExactly(TaskStatus.PENDING, TaskStatus.COMPLETED);
    }

    @Test
    void shouldSayWhyNothingWasGenerated() {
        String id = create(SpecType.GRAPHQL, "schema.graphql", "type Query { a: Int }");

        JobFailedException failed = error(
                generations
                        .generateCollection(id, CollectionGeneration.of("Made"))
                        .flatMap(task -> generations.await(task, FAST)),
                JobFailedException.class);
        assertThat(failed.reason()).contains("GRAPHQL");
    }
}
