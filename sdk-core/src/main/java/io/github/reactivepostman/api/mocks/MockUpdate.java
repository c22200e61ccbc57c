package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a mock server; null leaves a field as it is, and the service wants at least one.
 *
 * @param name new name
 * @param environment uid of the environment to use from now on
 * @param description new text about it
 * @param isPrivate whether calls need an API key from now on
 * @param versionTag id of the version tag of an API
 * @param collection uid of the collection to use from now on
 * @param config changes of its settings
 */
public record MockUpdate(
        @Nullable String name,
        @Nullable String environment,
        @Nullable String description,
        @JsonProperty("private") @Nullable Boolean isPrivate,
        @Nullable String versionTag,
        @Nullable String collection,
        @Nullable MockConfigUpdate config) {

    /** Changes nothing yet. */
    public static MockUpdate none() {
        return new MockUpdate(null, null, null, null, null, null, null);
    }

    public MockUpdate withName(String name) {
        return new MockUpdate(
                Values.text("name", name), environment, description, isPrivate, versionTag, collection, config);
    }

    public MockUpdate withEnvironment(String environmentUid) {
        String uid = Values.text("environmentUid", environmentUid);
        return new MockUpdate(name, uid, description, isPrivate, versionTag, collection, config);
    }

    public MockUpdate withDescription(String description) {
        return new MockUpdate(name, environment, description, isPrivate, versionTag, collection, config);
    }

    public MockUpdate withPrivate(boolean isPrivate) {
        return new MockUpdate(name, environment, description, isPrivate, versionTag, collection, config);
    }

    public MockUpdate withVersionTag(String versionTag) {
        return new MockUpdate(name, environment, description, isPrivate, versionTag, collection, config);
    }

    public MockUpdate withCollection(String collectionUid) {
        String uid = Values.text("collectionUid", collectionUid);
        return new MockUpdate(name, environment, description, isPrivate, versionTag, uid, config);
    }

    /** Answers every call with a server error from now on; {@link Patch#clear()} goes back to the examples. */
    public MockUpdate withServerResponseId(Patch<String> serverResponseId) {
        MockConfigUpdate change =
                serverResponseId instanceof Patch.Keep ? null : new MockConfigUpdate(serverResponseId);
        return new MockUpdate(name, environment, description, isPrivate, versionTag, collection, change);
    }
}
