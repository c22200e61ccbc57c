package io.github.reactivepostman.api.secrets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret that the scanner found, counted once for each workspace, or for each resource where resources are asked for.
 *
 * @param secretId what names it in other calls
 * @param secretType name of its kind
 * @param secretHash SHA-256 of its value
 * @param obfuscatedSecret its value, of which the service hides the most part
 * @param resolution what was decided about it
 * @param occurrences how many times it is there
 * @param detectedAt when it was found for the first time
 * @param workspaceId the workspace that it is in
 * @param workspaceVisibility who can see that workspace
 * @param resourceType what holds it; only where resources are asked for
 * @param resourceId the resource that holds it; only where resources are asked for
 */
public record DetectedSecret(
        String secretId,
        @Nullable String secretType,
        @Nullable String secretHash,
        @Nullable String obfuscatedSecret,
        @Nullable SecretStatus resolution,
        @Nullable Integer occurrences,
        @Nullable Instant detectedAt,
        @Nullable String workspaceId,
        @Nullable SecretVisibility workspaceVisibility,
        @Nullable SecretResourceType resourceType,
        @Nullable String resourceId) {}
