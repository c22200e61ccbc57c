package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A mock server to be made.
 *
 * @param collection uid of the collection whose examples it answers with
 * @param environment uid of the environment that gives values to its variables
 * @param name name
 * @param isPrivate whether calls need an API key; null for the service's default, no
 */
public record MockCreate(
        String collection,
        @Nullable String environment,
        @Nullable String name,
        @JsonProperty("private") @Nullable Boolean isPrivate) {

    public MockCreate {
        Values.text("collection", collection);
    }

    /** Creates a mock server of a collection, which is named by its uid. */
    public static MockCreate of(String name, String collectionUid) {
        return new MockCreate(Values.text("collectionUid", collectionUid), null, Values.text("name", name), null);
    }

    /** Takes the values of variables from an environment, which is named by its uid. */
    public MockCreate withEnvironment(String environmentUid) {
        return new MockCreate(collection, Values.text("environmentUid", environmentUid), name, isPrivate);
    }

    public MockCreate withPrivate(boolean isPrivate) {
        return new MockCreate(collection, environment, name, isPrivate);
    }
}
