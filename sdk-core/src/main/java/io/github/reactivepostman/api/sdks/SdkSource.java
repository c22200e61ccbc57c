package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.internal.Values;

/**
 * What an SDK is generated from.
 *
 * @param type kind of the source
 * @param id id of the collection or specification
 */
public record SdkSource(SdkSourceType type, String id) {

    /** Names a collection by its id. */
    public static SdkSource collection(String collectionId) {
        return new SdkSource(SdkSourceType.COLLECTION, Values.text("collectionId", collectionId));
    }

    /** Names a specification by its id. */
    public static SdkSource spec(String specId) {
        return new SdkSource(SdkSourceType.SPEC, Values.text("specId", specId));
    }
}
