package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.comments.Comment;
import io.github.reactivepostman.api.comments.CommentCreate;
import io.github.reactivepostman.api.comments.CommentStatus;
import io.github.reactivepostman.api.comments.CommentUpdate;
import io.github.reactivepostman.api.comments.ItemComments;
import io.github.reactivepostman.api.items.Folder;
import io.github.reactivepostman.api.items.FolderContent;
import io.github.reactivepostman.api.items.FormField;
import io.github.reactivepostman.api.items.ItemParameter;
import io.github.reactivepostman.api.items.ItemTransfer;
import io.github.reactivepostman.api.items.RequestContent;
import io.github.reactivepostman.api.items.ResponseContent;
import io.github.reactivepostman.api.items.SavedRequest;
import io.github.reactivepostman.api.items.SavedResponse;
import io.github.reactivepostman.api.items.TransferTarget;
import io.github.reactivepostman.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in a collection, item by item, and the comments on it. */
class ItemResourcesTest {

    private Live live;
    private Collections collections;
    private String uid;
    private String id;

    @BeforeEach
    void start() {
        live = Live.start();
        collections = live.client().collections();
        uid = live.emulator().account().addCollection(live.emulator().account().addWorkspace("Home"), "Shop");
        id = live.emulator().account().user().idOf(uid);
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private Folder folder(String name) {
        return value(collections.folders().create(id, FolderContent.named(name)));
    }

    private String uid(String itemId) {
        return live.emulator().account().user().uid(itemId);
    }

    @Test
    void shouldBuildACollectionItemByItem() {
        Folder folder = folder("Seats");
        RequestContent content = RequestContent.of("Book", "POST", "{{base}}/seats")
                .withHeaders(List.of(ItemParameter.of("Accept", "*/*")))
                .withUrlEncodedBody(List.of(FormField.text("row", "4")));
        SavedRequest request = value(collections.requests().create(id, folder.id(), content));
        SavedResponse response = value(collections
                .responses()
                .create(id, request.id(), ResponseContent.named("Full").withStatus(409, "Conflict")));

        SavedRequest read = value(collections.requests().get(id, request.id()));
        CollectionDocument document = value(collections.get(uid));

        assertThat(read.folderId()).isEqualTo(folder.id());
        assertThat(read.formFields()).extracting(FormField::key).containsExactly("row");
        assertThat(read.headers()).containsExactly(ItemParameter.of("Accept", "*/*"));
        assertThat(read.responseIds()).containsExactly(response.id());
        assertThat(value(collections.responses().get(id, response.id())).code()).isEqualTo(409);
        assertThat(document.walk()).extracting(item -> item.name()).contains("Seats", "Book");
    }

    @Test
    void shouldChangeAndDelete() {
        Folder folder = folder("Seats");

        Folder changed = value(collections
                .folders()
                .update(id, folder.id(), FolderContent.empty().withDescription("Where to sit")));
        completes(collections.folders().delete(id, folder.id()));

        assertThat(changed.name()).isEqualTo("Seats");
        assertThat(changed.description()).isEqualTo("Where to sit");
        NotFoundException error = error(collections.folders().get(id, folder.id()), NotFoundException.class);
        assertThat(error.error().name()).isEqualTo("instanceNotFoundError");
    }

    @Test
    void shouldMoveARequest() {
        Folder folder = folder("Seats");
        SavedRequest request = value(collections.requests().create(id, RequestContent.of("Book", "POST", "u")));

        List<String> moved = value(collections
                .requests()
                .transfer(ItemTransfer.move(List.of(uid(request.id())), TransferTarget.folder(uid(folder.id()))))
                .collectList());

        assertThat(moved).containsExactly(uid(request.id()));
        assertThat(value(collections.folders().get(id, folder.id())).requestIds())
                .containsExactly(request.id());
    }

    @Test
    void shouldTalkAboutAFolder() {
        String folder = uid(folder("Seats").id());
        ItemComments comments = collections.folders().comments();
        Comment first = value(comments.create(uid, folder, CommentCreate.of("Why?")));
        Comment answer =
                value(comments.create(uid, folder, CommentCreate.of("Because").withThreadId(first.threadId())));

        Comment changed = value(comments.update(uid, folder, answer.id(), CommentUpdate.of("No idea")));
        completes(comments.resolve(first.threadId()));
        List<Comment> all = value(comments.list(uid, folder).collectList());
        completes(comments.delete(uid, folder, first.id()));

        assertThat(changed.body()).isEqualTo("No idea");
        assertThat(all).extracting(Comment::body).containsExactly("Why?", "No idea");
        assertThat(all).extracting(Comment::status).containsOnly(CommentStatus.RESOLVED);
        assertThat(value(comments.list(uid, folder).collectList())).isEmpty();
    }
}
