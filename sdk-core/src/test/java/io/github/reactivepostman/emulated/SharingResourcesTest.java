package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.collections.CollectionAccessKey;
import io.github.reactivepostman.api.collections.CollectionRole;
import io.github.reactivepostman.api.collections.CollectionRoleChange;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.collections.DocumentationAppearance;
import io.github.reactivepostman.api.collections.DocumentationColors;
import io.github.reactivepostman.api.collections.DocumentationCustomization;
import io.github.reactivepostman.api.collections.DocumentationSettings;
import io.github.reactivepostman.api.collections.DocumentationTheme;
import io.github.reactivepostman.api.collections.DuplicateTask;
import io.github.reactivepostman.api.collections.OpenApiFormat;
import io.github.reactivepostman.api.collections.OpenApiImport;
import io.github.reactivepostman.api.collections.PublishedDocumentation;
import io.github.reactivepostman.api.collections.RoleAssignment;
import io.github.reactivepostman.api.collections.ThemeName;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles, documentation, access keys, copies and imports of collections, by what the client returns and by what the emulator holds then. */
class SharingResourcesTest {

    private Live live;
    private Account account;
    private Collections collections;
    private String workspace;
    private String shop;

    @BeforeEach
    void start() {
        live = Live.start();
        account = live.emulator().account();
        collections = live.client().collections();
        workspace = account.addWorkspace("Home");
        shop = account.addCollection(workspace, "Shop");
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void shouldChangeRoles() {
        completes(collections.roles().update(shop, CollectionRoleChange.none().withUser("7", CollectionRole.VIEWER)));

        assertThat(value(collections.roles().get(shop)).users())
                .contains(new RoleAssignment("7", CollectionRole.VIEWER));
        assertThat(error(collections.roles().get("none"), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
    }

    @Test
    void shouldPublishDocumentation() {
        DocumentationColors colors = DocumentationColors.of("EF5B25", "303030", "FFFFFF");
        DocumentationAppearance dark =
                DocumentationAppearance.of(ThemeName.DARK, DocumentationTheme.of(ThemeName.DARK, colors));

        PublishedDocumentation published = value(collections
                .documentation()
                .publish(shop, DocumentationSettings.of(colors, DocumentationCustomization.of(dark))));

        assertThat(published.published()).isTrue();
        assertThat(published.customization()).isEqualTo(DocumentationCustomization.of(dark));
        completes(collections.documentation().unpublish(shop));
        error(collections.documentation().unpublish(shop), NotFoundException.class);
    }

    @Test
    void shouldListAndRevokeAccessKeys() {
        String token = account.addAccessKey(shop);
        assertThat(value(collections.getShared(shop, token)).info().name()).isEqualTo("Shop");

        CollectionAccessKey key = value(collections.accessKeys().list(shop).single());
        completes(collections.accessKeys().delete(key.id()));

        assertThat(key.lastUsedAt()).isNull();
        assertThat(value(collections.accessKeys().list().collectList())).isEmpty();
    }

    @Test
    void shouldDuplicateAndFollowTheJob() {
        DuplicateTask begun = value(collections.duplicate(shop, workspace, "copy"));

        DuplicateTask done = value(collections
                .duplicateTask(begun.id())
                .repeat()
                .takeUntil(DuplicateTask::isDone)
                .last());

        assertThat(done.isFailed()).isFalse();
        assertThat(account.collections()).extracting(StoredCollection::name).containsExactly("Shop", "Shop copy");
    }

    @Test
    void shouldTurnCollectionsIntoDefinitionsAndBack() {
        String definition = value(collections.toOpenApi(shop, OpenApiFormat.JSON));
        byte[] zip = {'P', 'K', 3, 4};

        value(collections.importOpenApi(workspace, OpenApiImport.of(definition)).single());
        value(collections
                .importOpenApi(workspace, OpenApiImport.of(FakeExchange.JSON.readTree(definition)))
                .single());
        value(collections.importOpenApi(workspace, "mill.zip", zip).single());

        assertThat(account.collections())
                .extracting(StoredCollection::name)
                .containsExactly("Shop", "Shop", "Shop", "mill");
        assertThat(value(collections.outline(shop)).rootLevelFolders()).hasSize(1);
    }
}
