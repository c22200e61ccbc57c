package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Received;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.collections.CollectionRef;
import io.github.reactivepostman.api.collections.DuplicateTask;
import io.github.reactivepostman.api.collections.DuplicateTaskStatus;
import io.github.reactivepostman.api.collections.OpenApiFormat;
import io.github.reactivepostman.api.collections.OpenApiImport;
import io.github.reactivepostman.api.collections.OpenApiImportOptions;
import io.github.reactivepostman.api.collections.SourceStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is made of a collection, and of what a collection is made. */
class CollectionCopiesOperationsTest {

    private static final String UID = "87340021-c1";
    private static final JsonNode DEFINITION = FakeExchange.JSON.readTree(
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Mill\",\"version\":\"2\"},\"paths\":{}}");

    @Test
    void shouldStartADuplication() {
        DuplicateTask task = Operations.one(
                "duplicateCollection", client -> client.collections().duplicate(UID, "w2", "(copy)"));

        assertThat(task).isEqualTo(new DuplicateTask("4711-d1", DuplicateTaskStatus.PROCESSING, null));
    }

    @Test
    void shouldStartADuplicationUnderTheSameName() {
        assertThat(Operations.one(
                                "duplicateCollection-sameName",
                                client -> client.collections().duplicate(UID, "w2"))
                        .isDone())
                .isFalse();
    }

    @Test
    void shouldTellHowFarADuplicationIs() {
        List<DuplicateTask> tasks = Operations.all(
                "getDuplicateCollectionTaskStatus",
                client -> client.collections().duplicateTask("4711-d1").repeat(2));

        assertThat(tasks).extracting(DuplicateTask::isDone).containsExactly(false, true, true);
        assertThat(tasks).extracting(DuplicateTask::isFailed).containsExactly(false, true, false);
        assertThat(tasks).extracting(DuplicateTask::reason).containsExactly(null, "the workspace is gone", null);
    }

    @Test
    void shouldReadTheSourceStatusUnderTheUid() {
        SourceStatus status = Operations.one(
                "getSourceCollectionStatus", client -> client.collections().sourceStatus("c?5"));

        assertThat(status).isEqualTo(new SourceStatus("87340021-c?5", true));
    }

    @Test
    void shouldTransformToOpenApi() {
        String text = Operations.one(
                "transformCollectionToOpenAPI", client -> client.collections().toOpenApi(UID, OpenApiFormat.YAML));

        assertThat(text).isEqualTo("openapi: 3.0.3\ninfo:\n  title: \"Mill\"\n");
    }

    @Test
    void shouldImportAnObjectWithEveryOption() {
        OpenApiImportOptions options = OpenApiImportOptions.defaults()
                .withRequestNameSource("URL")
                .withIndentCharacter("Tab")
                .withParametersResolution("Example")
                .withFolderStrategy("Tags")
                .withAuthInfoInExample(false)
                .withOptionalParameters(false)
                .withImplicitHeaders(true)
                .withDeprecated(false)
                .withInheritedAuthentication(true)
                .withNestedFolders(true)
                .with("optimizeConversion", false);

        List<CollectionRef> made = Operations.all(
                "importOpenApiDefinition",
                client -> client.collections()
                        .importOpenApi("w1", OpenApiImport.of(DEFINITION).withOptions(options)));

        assertThat(made)
                .containsExactly(
                        new CollectionRef("c7", "Mill", "87340021-c7", null),
                        new CollectionRef("c8", "Looms", "87340021-c8", null));
    }

    @Test
    void shouldImportAText() {
        assertThat(Operations.all(
                        "importOpenApiDefinition-text",
                        client -> client.collections()
                                .importOpenApi("w1", OpenApiImport.of("openapi: 3.0.0\npaths: {}\n"))))
                .hasSize(1);
    }

    @Test
    void shouldImportAFile() {
        byte[] zip = {'P', 'K', 3, 4, 0};
        try (TestServer server = TestServer.answering(Reply.json(
                        200, "{\"collections\":[{\"id\":\"c7\",\"name\":\"Mill\",\"uid\":\"87340021-c7\"}]}"));
                PostmanClient client = TestClients.client(server.uri())) {
            CollectionRef made = Outcomes.value(
                    client.collections().importOpenApi("w1", "mill.zip", zip).single());

            assertThat(made.name()).isEqualTo("Mill");
            assertIsForm(server.received().get(0), zip);
        }
    }

    private static void assertIsForm(Received call, byte[] zip) {
        assertThat(call.method() + " " + call.uri()).isEqualTo("POST /import/openapi?workspace=w1");
        assertThat(call.headers().get("content-type")).startsWith("multipart/form-data; boundary=");
        assertThat(call.headers().get("content-length")).isEqualTo(Integer.toString(call.body().length));
        assertThat(call.text())
                .contains("name=\"type\"", "\r\n\r\nfile\r\n")
                .contains("name=\"input\"; filename=\"mill.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                        + new String(zip, StandardCharsets.UTF_8) + "\r\n");
    }

    @Test
    void shouldRefuseWhatIsNoDefinition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiImport.of(FakeExchange.JSON.readTree("[]")))
                .withMessageContaining("'definition' must be a JSON object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiImport.of(" "))
                .withMessage("'definition' must not be blank");
    }

    @Test
    void shouldReadTheErrorsOfTheImport() {
        Operations.errors("import", client -> client.collections().importOpenApi("w1", OpenApiImport.of(DEFINITION)));
    }
}
