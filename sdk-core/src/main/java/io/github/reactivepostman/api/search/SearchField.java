package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a search can be narrowed by; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SearchField(@JsonValue String value) {

    /** Whether it is in the private API network; true or false. */
    public static final SearchField PRIVATE_NETWORK = new SearchField("privateNetwork");
    /** Whether Postman verified who published it; true or false. */
    public static final SearchField PUBLISHER_IS_VERIFIED = new SearchField("publisherIsVerified");
    /** {@code internal}, {@code public} or {@code partner}. */
    public static final SearchField VISIBILITY = new SearchField("visibility");
    /** The workspace that it is in. */
    public static final SearchField WORKSPACE_ID = new SearchField("workspaceId");
    /** The collection; for requests and collections. */
    public static final SearchField COLLECTION_ID = new SearchField("collectionId");
    /** A tag; for workspaces and collections. */
    public static final SearchField TAGS = new SearchField("tags");
    /** The HTTP method; for requests. */
    public static final SearchField METHOD = new SearchField("method");
    /** The request; for requests. */
    public static final SearchField REQUEST_ID = new SearchField("requestId");
    /** The specification; for specifications. */
    public static final SearchField SPECIFICATION_ID = new SearchField("specificationId");
    /** The flow; for flows. */
    public static final SearchField FLOW_ID = new SearchField("flowId");
    /** The document; for documents. */
    public static final SearchField DOCUMENT_ID = new SearchField("documentId");
    /** The environment; for environments. */
    public static final SearchField ENVIRONMENT_ID = new SearchField("environmentId");
    /** The user who made it. */
    public static final SearchField CREATED_BY = new SearchField("createdBy");
    /** The organization that it belongs to. */
    public static final SearchField ORGANIZATION_ID = new SearchField("organizationId");
    /** The team that it belongs to. */
    public static final SearchField TEAM_ID = new SearchField("teamId");
    /** Whether it is connected to Git; true or false. */
    public static final SearchField IS_GIT_CONNECTED = new SearchField("isGitConnected");
    /** The protocol, such as {@code http} or {@code grpc}; for requests. */
    public static final SearchField TYPE = new SearchField("type");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SearchField {}

    @Override
    public String toString() {
        return value;
    }
}
