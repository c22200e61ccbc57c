package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.api.components.Component;
import io.github.reactivepostman.api.components.ComponentCreate;
import io.github.reactivepostman.api.components.ComponentDraftUpdate;
import io.github.reactivepostman.api.components.ComponentFields;
import io.github.reactivepostman.api.components.ComponentStatus;
import io.github.reactivepostman.api.components.ComponentType;
import io.github.reactivepostman.api.components.Components;
import io.github.reactivepostman.api.network.AddDecision;
import io.github.reactivepostman.api.network.NetworkElement;
import io.github.reactivepostman.api.network.NetworkQuery;
import io.github.reactivepostman.api.network.PrivateNetwork;
import io.github.reactivepostman.api.packages.PackageCreate;
import io.github.reactivepostman.api.packages.PackageSummary;
import io.github.reactivepostman.api.packages.PackageUpdate;
import io.github.reactivepostman.api.packages.Packages;
import io.github.reactivepostman.api.packages.ScriptPackage;
import io.github.reactivepostman.api.sdks.GitConnection;
import io.github.reactivepostman.api.sdks.GitConnectionCreate;
import io.github.reactivepostman.api.sdks.GitConnectionQuery;
import io.github.reactivepostman.api.sdks.GitConnectionUpdate;
import io.github.reactivepostman.api.sdks.Sdk;
import io.github.reactivepostman.api.sdks.SdkBuildStatus;
import io.github.reactivepostman.api.sdks.SdkCreate;
import io.github.reactivepostman.api.sdks.SdkLanguage;
import io.github.reactivepostman.api.sdks.SdkQuery;
import io.github.reactivepostman.api.sdks.SdkRef;
import io.github.reactivepostman.api.sdks.SdkSource;
import io.github.reactivepostman.api.sdks.Sdks;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.QuotaExhaustedException.Scope;
import io.github.reactivepostman.test.account.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packages, components, the private network and SDKs: the client against what the emulator holds. */
class PublishingResourcesTest {

    private Live live;
    private Account account;
    private String workspace;

    @BeforeEach
    void start() {
        live = Live.start();
        account = live.emulator().account();
        workspace = account.addWorkspace("Home");
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void shouldKeepPackages() {
        Packages packages = live.client().packages();
        ScriptPackage made = value(packages.create(
                workspace, PackageCreate.of("Units").withDescription("d").withScript("1;")));
        value(packages.create(workspace, PackageCreate.of("dates")));

        ScriptPackage changed = value(packages.update(
                made.id(), PackageUpdate.none().withDescription(Patch.clear()).withScript(Patch.set("2;"))));

        assertThat(changed.description()).isEmpty();
        assertThat(value(packages.get(made.id()))).isEqualTo(changed);
        assertThat(value(packages.list(1).collectList()))
                .extracting(PackageSummary::name)
                .containsExactly("units", "dates");
        completes(packages.delete(made.id()));
        assertThat(account.packageStore().all()).hasSize(1);
        error(packages.get(made.id()), NotFoundException.class);
    }

    /** The engine lets the next call out: a limit of the plan closes no window. */
    @Test
    void shouldGoOnAfterThePlanIncludesNoMorePackages() {
        Packages packages = live.client().packages();
        account.packageStore().limit(1);
        value(packages.create(workspace, PackageCreate.of("units")));
        error(packages.create(workspace, PackageCreate.of("UNITS")), ConflictException.class);

        QuotaExhaustedException full =
                error(packages.create(workspace, PackageCreate.of("dates")), QuotaExhaustedException.class);

        assertThat(full.scope()).isEqualTo(Scope.PLAN);
        assertThat(live.emulator().received()).hasSize(3);
        assertThat(value(packages.list().collectList())).hasSize(1);
    }

    @Test
    void shouldPublishComponents() {
        Components components = live.client().components();
        String id = value(components.create(ComponentCreate.of("paging", ComponentType.OAS3, "a: 1")));
        String first = value(components.publish(id, "1.0.0"));
        value(components.updateDraft(id, ComponentDraftUpdate.none().withContent("a: 2")));
        value(components.publish(id, "1.1.0"));

        Component component = value(
                components.get(id, ComponentFields.usual().withHasVersions().withLatestVersionContent()));

        assertThat(component.hasVersions()).isTrue();
        assertThat(component.latestVersion()).extracting("label", "content").containsExactly("1.1.0", "a: 2");
        assertThat(value(components.version(id, first)).label()).isEqualTo("1.0.0");
        assertThat(value(components.versions(id).collectList())).hasSize(2);
        assertThat(value(components.rename(id, "pages")).name()).isEqualTo("pages");
        value(components.setStatus(id, ComponentStatus.ARCHIVED));
        error(components.publish(id, "1.2.0"), ConflictException.class);
        assertThat(value(components.list().collectList()))
                .singleElement()
                .extracting(Component::status)
                .isEqualTo(ComponentStatus.ARCHIVED);
    }

    @Test
    void shouldFillThePrivateNetwork() {
        PrivateNetwork network = live.client().privateNetwork();
        String other = account.addWorkspace("Other");
        long request = account.networkStore().request(other, "Please.");
        value(network.add(workspace));
        String requestId = value(network.requests().next()).id();

        value(network.respond(requestId, AddDecision.approved()));

        assertThat(requestId).isEqualTo(Long.toString(request));
        assertThat(value(network.list(NetworkQuery.all().withPageSize(1)).collectList()))
                .extracting(NetworkElement::id)
                .containsExactly(workspace, other);
        completes(network.remove(other));
        error(network.remove(other), NotFoundException.class);
        error(network.respond("99", AddDecision.denied("No.")), NotFoundException.class);
    }

    @Test
    void shouldFollowABuild() {
        Sdks sdks = live.client().sdks();
        SdkSource source = SdkSource.collection(account.addCollection(workspace, "Shop"));
        SdkRef started = value(sdks.create(SdkCreate.of(source, SdkLanguage.JAVA)));
        error(sdks.downloadUrl(started.id()), ConflictException.class);

        Sdk built = value(sdks.get(started.id())
                .filter(sdk -> sdk.buildStatus() != null && sdk.buildStatus().isDone())
                .repeatWhenEmpty(looks -> looks.take(5)));

        assertThat(built.buildStatus()).isEqualTo(SdkBuildStatus.SUCCEEDED);
        assertThat(value(sdks.downloadUrl(started.id())).url()).contains(started.id());
        assertThat(value(sdks.list(SdkQuery.of(workspace)).collectList())).hasSize(1);
        completes(sdks.delete(started.id()));
        error(sdks.get(started.id()), NotFoundException.class);
    }

    @Test
    void shouldConnectARepository() {
        var connections = live.client().sdks().gitConnections();
        SdkSource source = SdkSource.collection(account.addCollection(workspace, "Shop"));
        GitConnectionCreate create = GitConnectionCreate.of(source, SdkLanguage.GO, "https://git.example.com/shop");
        GitConnection made = value(connections.create(create));

        error(connections.create(create), ConflictException.class);
        GitConnection ended = value(connections.update(made.id(), GitConnectionUpdate.disconnected()));

        assertThat(value(connections.get(made.id()))).isEqualTo(ended);
        assertThat(value(connections.list(GitConnectionQuery.of(workspace)).collectList()))
                .containsExactly(ended);
    }
}
