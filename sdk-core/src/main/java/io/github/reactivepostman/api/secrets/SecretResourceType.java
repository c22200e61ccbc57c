package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What holds a detected secret; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SecretResourceType(@JsonValue String value) {

    /** A collection. */
    public static final SecretResourceType COLLECTION = new SecretResourceType("collection");
    /** A folder. */
    public static final SecretResourceType FOLDER = new SecretResourceType("folder");
    /** A request. */
    public static final SecretResourceType REQUEST = new SecretResourceType("request");
    /** A saved response. */
    public static final SecretResourceType EXAMPLE = new SecretResourceType("example");
    /** An environment. */
    public static final SecretResourceType ENVIRONMENT = new SecretResourceType("environment");
    /** The globals of a workspace. */
    public static final SecretResourceType GLOBALS = new SecretResourceType("globals");
    /** A collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_COLLECTION = new SecretResourceType("extensible-collection");
    /** What is kept about a collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_COLLECTION_META =
            new SecretResourceType("extensible-collection-meta");
    /** A folder in a collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_FOLDER = new SecretResourceType("extensible-folder");
    /** A request in a collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_REQUEST = new SecretResourceType("extensible-request");
    /** A saved response in a collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_EXAMPLE = new SecretResourceType("extensible-example");
    /** A saved message in a collection of several protocols. */
    public static final SecretResourceType EXTENSIBLE_MESSAGE = new SecretResourceType("extensible-message");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SecretResourceType {}

    @Override
    public String toString() {
        return value;
    }
}
