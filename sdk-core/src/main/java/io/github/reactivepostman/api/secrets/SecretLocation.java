package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where a secret was found.
 *
 * @param resourceType what holds the secret
 * @param resourceId the resource that holds it
 * @param parentResourceId the collection around that resource, or the resource itself where there is none around it
 * @param resourceDeleted whether the resource is gone
 * @param location the part of the resource, such as {@code Headers}
 * @param occurrences how many times it is there
 * @param leakedBy the user who put it there
 * @param detectedAt when it was found
 * @param url where to see it in Postman
 */
public record SecretLocation(
        @Nullable SecretResourceType resourceType,
        @Nullable String resourceId,
        @Nullable String parentResourceId,
        @JsonProperty("isResourceDeleted") @Nullable Boolean resourceDeleted,
        @Nullable String location,
        @Nullable Integer occurrences,
        @Nullable String leakedBy,
        @Nullable Instant detectedAt,
        @Nullable String url) {}
