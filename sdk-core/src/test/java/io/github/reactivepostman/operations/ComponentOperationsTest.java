package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.components.Component;
import io.github.reactivepostman.api.components.ComponentCreate;
import io.github.reactivepostman.api.components.ComponentDraft;
import io.github.reactivepostman.api.components.ComponentDraftUpdate;
import io.github.reactivepostman.api.components.ComponentFields;
import io.github.reactivepostman.api.components.ComponentFormat;
import io.github.reactivepostman.api.components.ComponentQuery;
import io.github.reactivepostman.api.components.ComponentRef;
import io.github.reactivepostman.api.components.ComponentStatus;
import io.github.reactivepostman.api.components.ComponentType;
import io.github.reactivepostman.api.components.ComponentVersion;
import io.github.reactivepostman.api.components.ComponentVersionInclude;
import io.github.reactivepostman.api.components.Components;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ComponentOperationsTest {

    private static final String URL = "https://components.example.org/engines/paging/1.1.0";
    private static final ComponentVersion VERSION =
            new ComponentVersion("v1", "1.1.0", URL, ComponentFormat.YAML, Instant.parse("2026-01-16T09:20:00Z"), null);

    private static ComponentVersion withContent(ComponentVersion version) {
        return new ComponentVersion(
                version.id(),
                version.label(),
                version.url(),
                version.format(),
                version.publishedAt(),
                "components: {}");
    }

    @Test
    void shouldListAndReadEachFormOfTheLatestVersion() {
        ComponentQuery query = ComponentQuery.all()
                .withType(ComponentType.OAS3_1)
                .withStatus(ComponentStatus.ACTIVE)
                .withHasVersions(true)
                .withFields(ComponentFields.usual().withHasVersions().withLatestVersionContent());

        List<Component> components =
                Operations.all("getAllComponents", client -> client.components().list(query));

        assertThat(components)
                .extracting(Component::latestVersion)
                .containsExactly(
                        withContent(VERSION), new ComponentVersion("v7", null, null, null, null, null), null, null);
        assertThat(components).extracting(Component::hasVersions).containsExactly(true, null, false, null);
        assertThat(components.get(3).status()).isEqualTo(ComponentStatus.ARCHIVED);
        assertThat(components.get(0).updatedAt()).isEqualTo(Instant.parse("2026-01-16T10:30:00.125Z"));
    }

    @Test
    void shouldCreate() {
        ComponentCreate component =
                ComponentCreate.of("paging", ComponentType.OAS3, "{}").withFormat(ComponentFormat.JSON);

        String id =
                Operations.one("createComponent", client -> client.components().create(component));

        assertThat(id).isEqualTo("c1");
    }

    @Test
    void shouldReadOne() {
        ComponentFields fields = ComponentFields.usual().withLatestVersion();

        Component component =
                Operations.one("getComponent", client -> client.components().get("c/1", fields));

        assertThat(component.id()).isEqualTo("c/1");
        assertThat(component.createdBy()).isEqualTo("87340021");
        assertThat(component.latestVersion()).isEqualTo(VERSION);
    }

    @Test
    void shouldReadOneWithoutAWrapper() {
        FakeExchange exchange = new FakeExchange()
                .answer("{\"id\":\"c1\",\"name\":\"paging\",\"type\":\"OAS2\",\"latestVersion\":\"v1\"}");

        Component component = Outcomes.value(new Components(exchange).get("c1"));

        assertThat(component.name()).isEqualTo("paging");
        assertThat(component.latestVersion()).extracting(ComponentVersion::id).isEqualTo("v1");
    }

    @Test
    void shouldRenameAndArchiveInCallsOfTheirOwn() {
        List<ComponentRef> changed = Operations.all(
                "updateComponent",
                client -> Flux.concat(
                        client.components().rename("c1", "pages"),
                        client.components().setStatus("c1", ComponentStatus.ARCHIVED)));

        assertThat(changed)
                .containsExactly(
                        new ComponentRef("c1", "pages", ComponentStatus.ACTIVE),
                        new ComponentRef("c1", "pages", ComponentStatus.ARCHIVED));
    }

    @Test
    void shouldReadTheDraft() {
        ComponentDraft draft = Operations.one(
                "getComponentDraft", client -> client.components().draft("c1"));

        assertThat(draft).isEqualTo(new ComponentDraft("components: {}", ComponentFormat.YAML));
    }

    @Test
    void shouldChangeTheDraft() {
        ComponentDraftUpdate change =
                ComponentDraftUpdate.none().withContent("{}").withFormat(ComponentFormat.JSON);

        String id = Operations.one(
                "updateComponentDraft", client -> client.components().updateDraft("c1", change));

        assertThat(id).isEqualTo("d1");
    }

    @Test
    void shouldListVersions() {
        List<ComponentVersion> versions = Operations.all(
                "getComponentVersions", client -> client.components().versions("c1", ComponentVersionInclude.CONTENT));

        assertThat(versions).extracting(ComponentVersion::label).containsExactly("1.1.0", "1.0.0");
        assertThat(versions.get(0)).isEqualTo(withContent(VERSION));
        assertThat(versions.get(1).format()).isEqualTo(ComponentFormat.JSON);
    }

    @Test
    void shouldPublish() {
        String id = Operations.one(
                "createComponentVersion", client -> client.components().publish("c1", "1.1.0"));

        assertThat(id).isEqualTo("v1");
    }

    @Test
    void shouldReadAVersion() {
        ComponentVersion version = Operations.one(
                "getComponentVersion",
                client -> client.components().version("c1", "v1", ComponentVersionInclude.CONTENT));

        assertThat(version).isEqualTo(withContent(VERSION));
    }

    @Test
    void shouldRejectBlankNamesBeforeAnythingIsSent() {
        Components components = new Components(new FakeExchange());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> components.rename("c1", " "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> components.publish("c1", ""))
                .withMessageContaining("label");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("components", client -> client.components().draft("c1"));
    }
}
