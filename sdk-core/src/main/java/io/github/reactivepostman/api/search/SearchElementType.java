package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is searched for; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SearchElementType(@JsonValue String value) {

    /** Requests. */
    public static final SearchElementType REQUESTS = new SearchElementType("requests");
    /** Collections. */
    public static final SearchElementType COLLECTIONS = new SearchElementType("collections");
    /** Workspaces. */
    public static final SearchElementType WORKSPACES = new SearchElementType("workspaces");
    /** Environments. */
    public static final SearchElementType ENVIRONMENTS = new SearchElementType("environments");
    /** Documents of workspaces. */
    public static final SearchElementType DOCUMENTS = new SearchElementType("documents");
    /** Flows. */
    public static final SearchElementType FLOWS = new SearchElementType("flows");
    /** API specifications. */
    public static final SearchElementType SPECS = new SearchElementType("specs");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SearchElementType {}

    @Override
    public String toString() {
        return value;
    }
}
