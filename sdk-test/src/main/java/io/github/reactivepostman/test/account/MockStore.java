package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the mock servers, the calls that they answered, and their server errors. */
public final class MockStore {
    private final Store<StoredMock> store = new Store<>();
    private final Store<StoredMockCall> calls = new Store<>();
    private final Store<StoredServerResponse> responses = new Store<>();
    private final User user;

    MockStore(User user) {
        this.user = user;
    }

    /** Adds a mock server with a copy of the document. */
    public StoredMock add(String workspaceId, ObjectNode document) {
        String id = Ids.next();
        Instant now = Account.now();
        StoredMock added = new StoredMock(id, user.uid(id), workspaceId, document.deepCopy(), now, now);
        store.add(id, added);
        return added;
    }

    /** Returns a mock server by id or uid, or null. */
    public @Nullable StoredMock find(String idOrUid) {
        return store.find(user.idOf(idOrUid));
    }

    /** Changes a copy of the document and returns the mock server as it is then, or null when there is none. */
    public @Nullable StoredMock update(String idOrUid, UnaryOperator<ObjectNode> change) {
        return store.update(
                user.idOf(idOrUid), old -> old.with(change.apply(old.document().deepCopy())));
    }

    /** Removes a mock server and returns it, or null when there is none. */
    public @Nullable StoredMock remove(String idOrUid) {
        return store.remove(user.idOf(idOrUid));
    }

    /** Returns the mock servers of all workspaces. */
    public List<StoredMock> all() {
        return store.all();
    }

    /** Notes that a mock server answered a call, as if somebody had made it. */
    public StoredMockCall addCall(String idOrUid, String method, String path, int statusCode) {
        String id = Ids.next();
        StoredMockCall call = new StoredMockCall(id, user.idOf(idOrUid), method, path, statusCode, Account.now());
        calls.add(id, call);
        return call;
    }

    /** Returns the calls of a mock server with their places, the oldest first. */
    public List<Map.Entry<Long, StoredMockCall>> calls(StoredMock mock) {
        return calls.after(0).stream()
                .filter(entry -> entry.getValue().mockId().equals(mock.id()))
                .toList();
    }

    /** Adds a server error with a copy of the document. */
    public StoredServerResponse addResponse(StoredMock mock, ObjectNode document) {
        String id = Ids.next();
        Instant now = Account.now();
        StoredServerResponse added = new StoredServerResponse(id, mock.id(), document.deepCopy(), now, now);
        responses.add(id, added);
        return added;
    }

    /** Returns the server errors of a mock server. */
    public List<StoredServerResponse> responses(StoredMock mock) {
        return responses.all().stream()
                .filter(response -> response.mockId().equals(mock.id()))
                .toList();
    }

    /** Returns a server error of a mock server, or null. */
    public @Nullable StoredServerResponse findResponse(StoredMock mock, String id) {
        StoredServerResponse found = responses.find(id);
        return found == null || !found.mockId().equals(mock.id()) ? null : found;
    }

    /** Changes a copy of the document and returns the server error as it is then. */
    public StoredServerResponse updateResponse(StoredServerResponse response, UnaryOperator<ObjectNode> change) {
        UnaryOperator<StoredServerResponse> all =
                old -> old.with(change.apply(old.document().deepCopy()));
        return Objects.requireNonNullElse(responses.update(response.id(), all), response);
    }

    /** Removes a server error; a mock server that answered with it goes back to its examples. */
    public void removeResponse(StoredServerResponse response) {
        responses.remove(response.id());
        update(response.mockId(), document -> {
            if (document.path("config").path("serverResponseId").asString("").equals(response.id())) {
                document.remove("config");
            }
            return document;
        });
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(mock -> mock.workspaceId().equals(workspaceId))
                .forEach(mock -> remove(mock.id()));
    }
}
