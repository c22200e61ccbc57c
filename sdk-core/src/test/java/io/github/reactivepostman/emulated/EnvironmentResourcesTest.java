package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.environments.Environment;
import io.github.reactivepostman.api.environments.EnvironmentContent;
import io.github.reactivepostman.api.environments.EnvironmentPatch;
import io.github.reactivepostman.api.environments.EnvironmentRef;
import io.github.reactivepostman.api.environments.EnvironmentSummary;
import io.github.reactivepostman.api.environments.EnvironmentVariable;
import io.github.reactivepostman.api.environments.Environments;
import io.github.reactivepostman.api.environments.VariableType;
import io.github.reactivepostman.api.environments.VaultSource;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredEnvironment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every operation on environments, by what the client returns and by what the emulator holds then. */
class EnvironmentResourcesTest {

    private Live live;
    private Account account;
    private Environments environments;
    private String workspace;

    @BeforeEach
    void start() {
        live = Live.start();
        account = live.emulator().account();
        environments = live.client().environments();
        workspace = account.addWorkspace("Home");
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private StoredEnvironment only() {
        assertThat(account.environments()).hasSize(1);
        return account.environments().get(0);
    }

    private List<String> keys() {
        return only().values()
                .valueStream()
                .map(variable -> variable.path("key").asString(""))
                .toList();
    }

    private JsonNode variable(int position) {
        return only().values().path(position);
    }

    @Test
    void shouldMakeAnEnvironment() {
        EnvironmentRef made = value(environments.create(
                workspace,
                EnvironmentContent.of("Test")
                        .with(EnvironmentVariable.of("url", "https://x.example.com")
                                .withDescription("Where."))
                        .with(EnvironmentVariable.ofSecret("token", "t"))
                        .with(EnvironmentVariable.ofVault("vaulted", VaultSource.of("v", "s")))));

        StoredEnvironment stored = only();
        assertThat(made).isEqualTo(new EnvironmentRef(stored.id(), "Test", stored.uid()));
        assertThat(stored.workspaceId()).isEqualTo(workspace);
        assertThat(keys()).containsExactly("url", "token", "vaulted");
        assertThat(variable(0).path("description").asString("")).isEqualTo("Where.");
        assertThat(variable(1).path("type").asString("")).isEqualTo("secret");
        assertThat(variable(2).at("/source/postman/vaultId").asString("")).isEqualTo("v");
    }

    @Test
    void shouldReadAnEnvironment() {
        String uid = account.addEnvironment(workspace, "Test");

        Environment read = value(environments.get(uid));

        assertThat(read.id()).isEqualTo(only().id());
        assertThat(read.name()).isEqualTo("Test");
        assertThat(read.createdAt()).isEqualTo(only().createdAt());
        assertThat(read.values()).extracting(EnvironmentVariable::key).containsExactly("baseUrl", "token", "trace");
        assertThat(read.values().get(1).type()).isEqualTo(VariableType.SECRET);
        assertThat(read.values().get(2).enabled()).isFalse();
    }

    @Test
    void shouldListEnvironments() {
        account.seed(2, 0, 5);
        String first = account.workspaces().get(1).id();

        assertThat(value(environments.list().collectList())).hasSize(5);
        assertThat(value(environments.list(first).collectList()))
                .extracting(EnvironmentSummary::name)
                .containsExactly("Environment 1", "Environment 3", "Environment 5");
        assertThat(value(environments.list("none").collectList())).isEmpty();
        assertThat(value(environments.list().take(2).collectList())).hasSize(2);
        assertThat(live.emulator().received()).hasSize(4);
    }

    @Test
    void shouldReplaceAnEnvironmentWithWhatWasReadAndChanged() {
        String uid = account.addEnvironment(workspace, "Test");
        JsonNode kept = variable(2).deepCopy();
        EnvironmentContent content = value(environments.get(uid)).content();

        EnvironmentRef replaced = value(environments.replace(
                uid, content.withName("Live").withValues(content.values().subList(1, 3))));

        assertThat(replaced.name()).isEqualTo("Live");
        assertThat(only().name()).isEqualTo("Live");
        assertThat(keys()).containsExactly("token", "trace");
        assertThat(variable(1)).isEqualTo(kept);
    }

    @Test
    void shouldAddVariablesAndDescriptions() {
        String uid = account.addEnvironment(workspace, "Test");

        Environment patched = value(environments.patch(
                uid,
                EnvironmentPatch.adding()
                        .variable(0, EnvironmentVariable.of("first", "1"))
                        .description(1, "Where.")));

        assertThat(keys()).containsExactly("first", "baseUrl", "token", "trace");
        assertThat(variable(1).path("description").asString("")).isEqualTo("Where.");
        assertThat(patched.values().get(1).description()).isEqualTo("Where.");
    }

    @Test
    void shouldReplaceTheNameAndPropertiesOfVariables() {
        String uid = account.addEnvironment(workspace, "Test");

        Environment patched = value(environments.patch(
                uid,
                EnvironmentPatch.replacing()
                        .name("Live")
                        .key(0, "url")
                        .value(0, "https://live.example.com")
                        .type(0, VariableType.SECRET)
                        .enabled(2, true)
                        .description(2, "Log all.")));

        assertThat(patched.name()).isEqualTo("Live");
        assertThat(only().name()).isEqualTo("Live");
        assertThat(keys()).containsExactly("url", "token", "trace");
        assertThat(variable(0).path("value").asString("")).isEqualTo("https://live.example.com");
        assertThat(variable(0).path("type").asString("")).isEqualTo("secret");
        assertThat(variable(2).path("enabled").asBoolean(false)).isTrue();
        assertThat(variable(2).path("description").asString("")).isEqualTo("Log all.");
    }

    @Test
    void shouldRemoveVariablesByTheirPositionsBefore() {
        String uid = account.addEnvironment(workspace, "Test");

        Environment patched = value(environments.patch(uid, EnvironmentPatch.removing(0, 2)));

        assertThat(patched.values()).extracting(EnvironmentVariable::key).containsExactly("token");
        assertThat(keys()).containsExactly("token");
    }

    @Test
    void shouldChangeNothingWhenOneOperationOfAPatchFails() {
        String uid = account.addEnvironment(workspace, "Test");

        ValidationException error = error(
                environments.patch(
                        uid, EnvironmentPatch.replacing().name("Live").value(9, "x")),
                ValidationException.class);

        assertThat(error.error().message()).contains("does not exist");
        assertThat(error.error().instance()).isEqualTo("/environments/" + uid);
        assertThat(only().name()).isEqualTo("Test");
    }

    @Test
    void shouldDeleteAnEnvironment() {
        String uid = account.addEnvironment(workspace, "Test");
        account.addEnvironment(workspace, "Other");

        completes(environments.delete(uid));

        assertThat(only().name()).isEqualTo("Other");
    }

    @Test
    void shouldTellAnUnknownId() {
        assertThat(error(environments.get("none"), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
        error(environments.replace("none", EnvironmentContent.of("Test")), NotFoundException.class);
        error(environments.patch("none", EnvironmentPatch.replacing().name("New")), NotFoundException.class);
        error(environments.delete("none"), NotFoundException.class);
        error(environments.create("none", EnvironmentContent.of("Test")), NotFoundException.class);
    }

    @Test
    void shouldTellAMissingName() {
        ValidationException error = error(
                live.client()
                        .post()
                        .uri("/environments")
                        .query("workspace", workspace)
                        .body("environment", Map.of("values", List.of()))
                        .send(),
                ValidationException.class);

        assertThat(error.error().name()).isEqualTo("malformedRequestError");
        assertThat(String.valueOf(error.error().details())).contains("'name'");
        assertThat(account.environments()).isEmpty();
    }
}
