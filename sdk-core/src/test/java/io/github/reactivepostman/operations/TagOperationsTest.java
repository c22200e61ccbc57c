package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.api.tags.TaggedDirection;
import io.github.reactivepostman.api.tags.TaggedEntity;
import io.github.reactivepostman.api.tags.TaggedEntityQuery;
import io.github.reactivepostman.api.tags.TaggedType;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagOperationsTest {

    @Test
    void shouldStreamTheTagsOfACollection() {
        assertThat(Operations.all("getCollectionTags", client -> client.tags().ofCollection("4012-c/1")))
                .containsExactly("orders", "public-api");
    }

    @Test
    void shouldReplaceTheTagsOfACollection() {
        List<String> slugs = List.of("orders", "v2");
        assertThat(Operations.all(
                        "updateCollectionTags", client -> client.tags().replaceOfCollection("4012-c1", slugs)))
                .isEqualTo(slugs);
    }

    @Test
    void shouldStreamTheTagsOfAWorkspace() {
        assertThat(Operations.all("getWorkspaceTags", client -> client.tags().ofWorkspace("w/1")))
                .containsExactly("team-a");
    }

    @Test
    void shouldTakeAllTagsOfAWorkspaceAway() {
        assertThat(Operations.all("updateWorkspaceTags", client -> client.tags().replaceOfWorkspace("w1", List.of())))
                .isEmpty();
    }

    @Test
    void shouldStreamWhatHasATag() {
        TaggedEntityQuery query = TaggedEntityQuery.all()
                .withType(TaggedType.COLLECTION)
                .withDirection(TaggedDirection.ASCENDING)
                .withPageSize(1);

        assertThat(Operations.all("getTaggedEntities", client -> client.tags().entities("public-api", query)))
                .containsExactly(
                        new TaggedEntity("c1", TaggedType.COLLECTION), new TaggedEntity("c2", TaggedType.COLLECTION));
    }

    @Test
    void shouldRefuseABlankTagBeforeAnythingIsSent() {
        try (PostmanClient client = TestClients.client(URI.create("http://127.0.0.1:1"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.tags().replaceOfCollection("c1", List.of("v2", " ")))
                    .withMessage("'slug' must not be blank");
        }
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("tags", client -> client.tags().ofCollection("c1"));
    }
}
