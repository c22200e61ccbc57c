package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.collections.AccessKeyStatus;
import io.github.reactivepostman.api.collections.CollectionAccessKey;
import io.github.reactivepostman.api.collections.CollectionRole;
import io.github.reactivepostman.api.collections.CollectionRoleChange;
import io.github.reactivepostman.api.collections.DocumentationAppearance;
import io.github.reactivepostman.api.collections.DocumentationColors;
import io.github.reactivepostman.api.collections.DocumentationCustomization;
import io.github.reactivepostman.api.collections.DocumentationLayout;
import io.github.reactivepostman.api.collections.DocumentationSettings;
import io.github.reactivepostman.api.collections.DocumentationTheme;
import io.github.reactivepostman.api.collections.PublishedDocumentation;
import io.github.reactivepostman.api.collections.RoleAssignment;
import io.github.reactivepostman.api.collections.RoleAssignments;
import io.github.reactivepostman.api.collections.ThemeName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may read a collection: roles, access keys and public documentation. */
class CollectionSharingOperationsTest {

    private static final String UID = "87340021-c1";

    @Test
    void shouldReadTheRoles() {
        RoleAssignments roles = Operations.one(
                "getCollectionRoles", client -> client.collections().roles().get("c1"));

        assertThat(roles.groups()).containsExactly(new RoleAssignment("31", CollectionRole.VIEWER));
        assertThat(roles.teams()).containsExactly(new RoleAssignment("4711", CollectionRole.EDITOR));
        assertThat(roles.users()).extracting(RoleAssignment::id).containsExactly("87340022", "87340021");
    }

    @Test
    void shouldChangeRolesByOneOperationForEachKind() {
        CollectionRoleChange change = CollectionRoleChange.none()
                .withUser("87340021", CollectionRole.EDITOR)
                .withTeam("4711", CollectionRole.VIEWER)
                .withGroup("31", CollectionRole.EDITOR)
                .withUser("87340022", CollectionRole.VIEWER);

        Operations.none(
                "updateCollectionRoles", client -> client.collections().roles().update("c1", change));
    }

    @Test
    void shouldTakeOnlyNumbersForRoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionRoleChange.none().withUser("ada", CollectionRole.EDITOR))
                .withMessage("'userId' must be a number, was 'ada'");
    }

    @Test
    void shouldPublishDocumentation() {
        DocumentationColors dark = DocumentationColors.of("EF5B25", "202830", "FAFAFA");
        DocumentationAppearance appearance = DocumentationAppearance.of(
                ThemeName.DARK,
                DocumentationTheme.of(ThemeName.DARK, dark).withLogo("https://example.org/logo.png"),
                DocumentationTheme.of(ThemeName.LIGHT, DocumentationColors.of("EF5B25", "D0D8E0", "FFFFFF")));
        DocumentationCustomization customization = DocumentationCustomization.of(appearance)
                .withTitle("Loom")
                .withTitle("Mill")
                .withDescription("How to punch cards.");
        DocumentationSettings settings = DocumentationSettings.of(dark, customization)
                .withLayout(DocumentationLayout.DOUBLE_COLUMN)
                .withEnvironmentUid("87340021-e1");

        PublishedDocumentation published = Operations.one(
                "publishDocumentation",
                client -> client.collections().documentation().publish(UID, settings));

        assertThat(published)
                .isEqualTo(new PublishedDocumentation(
                        "7k2",
                        "c1",
                        true,
                        "https://docs.example.org/view/87340021/7k2",
                        Instant.parse("2025-04-05T06:07:08Z"),
                        "87340021",
                        "87340021-e1",
                        DocumentationLayout.DOUBLE_COLUMN,
                        dark,
                        customization));
    }

    @Test
    void shouldUnpublishDocumentation() {
        Operations.none(
                "unpublishDocumentation",
                client -> client.collections().documentation().unpublish(UID));
    }

    @Test
    void shouldListTheAccessKeysOfACollection() {
        List<CollectionAccessKey> keys = Operations.all(
                "getCollectionAccessKeys",
                client -> client.collections().accessKeys().list(UID));

        assertThat(keys)
                .extracting(CollectionAccessKey::status)
                .containsExactly(AccessKeyStatus.ACTIVE, AccessKeyStatus.INACTIVE);
        assertThat(keys.get(0).userId()).isEqualTo("87340021");
        assertThat(keys.get(0).lastUsedAt()).as("never used").isNull();
        assertThat(keys.get(1).lastUsedAt()).isEqualTo(Instant.parse("2024-05-03T10:11:12Z"));
        assertThat(keys).extracting(CollectionAccessKey::deletedAt).containsNull();
    }

    @Test
    void shouldListAllAccessKeys() {
        assertThat(Operations.all(
                        "getCollectionAccessKeys-all",
                        client -> client.collections().accessKeys().list()))
                .hasSize(1);
    }

    @Test
    void shouldRevokeAnAccessKey() {
        Operations.none(
                "deleteCollectionAccessKey",
                client -> client.collections().accessKeys().delete("TnpB/2Q="));
    }

    @Test
    void shouldReadTheErrorsOfAccessKeys() {
        Operations.errors(
                "access-keys", client -> client.collections().accessKeys().delete("k1"));
    }
}
