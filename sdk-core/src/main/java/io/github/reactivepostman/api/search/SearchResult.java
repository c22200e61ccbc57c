package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that was found.
 *
 * @param id what names it
 * @param name name to show
 * @param description what it is
 * @param summary the same in short; of workspaces and collections
 * @param method HTTP method; of requests
 * @param url URL that is called; of requests
 * @param type protocol of a request, or form of a document
 * @param tags tags of workspaces and collections
 * @param pinned whether it is pinned to its workspace; of documents
 * @param specificationId the specification; of specifications
 * @param specificationName its name; of specifications
 * @param specificationType its type, such as {@code OPENAPI:3.1}; of specifications
 * @param privateNetwork whether it is in a private API network
 * @param gitConnected whether it is connected to Git
 * @param createdBy the user who made it
 * @param collection the collection that it is in; of requests
 * @param workspace the workspace that it is in
 * @param team the team that it belongs to; null when it belongs to a user
 * @param organization who published it; null when a user did
 * @param links where more of it is
 */
public record SearchResult(
        String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String summary,
        @Nullable String method,
        @Nullable String url,
        @Nullable String type,
        List<String> tags,
        @JsonProperty("isPinnedToWorkspace") @Nullable Boolean pinned,
        @Nullable String specificationId,
        @Nullable String specificationName,
        @Nullable String specificationType,
        @JsonProperty("isPrivateNetworkEntity") @Nullable Boolean privateNetwork,
        @JsonProperty("isGitConnected") @Nullable Boolean gitConnected,
        @Nullable String createdBy,
        @Nullable Named collection,
        @Nullable Named workspace,
        @Nullable Named team,
        @Nullable Organization organization,
        @Nullable Links links) {

    public SearchResult {
        tags = Values.list(tags);
    }

    /**
     * Something with a name.
     *
     * @param id what names it in other calls
     * @param name name to show
     */
    public record Named(@Nullable String id, @Nullable String name) {}

    /**
     * Who published an element.
     *
     * @param id what names it in other calls
     * @param name name to show
     * @param verified whether Postman verified who it is
     */
    public record Organization(
            @Nullable String id,
            @Nullable String name,
            @JsonProperty("isVerified") @Nullable Boolean verified) {}

    /**
     * Where more of an element is.
     *
     * @param web in Postman's web application
     * @param self in the Postman API
     */
    public record Links(@Nullable Link web, @Nullable Link self) {}

    /**
     * A link.
     *
     * @param href its URL
     */
    public record Link(@Nullable String href) {}
}
