package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Narrows down detected secrets; all that are set must hold.
 *
 * @param resolved whether something was decided about them; null for both
 * @param secretTypes only secrets of these kinds, by the ids that {@link SecretScanner#types()} tells; empty for any
 * @param statuses only secrets of which this was decided; empty for any
 * @param resources only secrets in these; empty for any, and always when workspaces are named
 * @param workspaceIds only secrets in these workspaces; empty for any, and always when resources are named
 * @param workspaceVisibilities only secrets in workspaces that these can see, {@code team} or {@code public}; empty for
 *     any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SecretFilter(
        @Nullable Boolean resolved,
        List<String> secretTypes,
        List<SecretStatus> statuses,
        List<Resources> resources,
        List<String> workspaceIds,
        List<SecretVisibility> workspaceVisibilities) {

    /** Refuses resources and workspaces together, as the service does. */
    public SecretFilter {
        secretTypes = Values.list(secretTypes);
        statuses = Values.list(statuses);
        resources = Values.list(resources);
        workspaceIds = Values.list(workspaceIds);
        workspaceVisibilities = Values.list(workspaceVisibilities);
        if (!resources.isEmpty() && !workspaceIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "'resources' and 'workspaceIds' must not both be set: leave one of them away");
        }
    }

    /** Lets everything through. */
    public static SecretFilter any() {
        return new SecretFilter(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Lets only secrets through about which something was decided, or only the others. */
    public SecretFilter withResolved(boolean resolved) {
        return new SecretFilter(resolved, secretTypes, statuses, resources, workspaceIds, workspaceVisibilities);
    }

    /** Lets only secrets of these kinds through. */
    public SecretFilter withSecretTypes(String... ids) {
        return new SecretFilter(resolved, List.of(ids), statuses, resources, workspaceIds, workspaceVisibilities);
    }

    /** Lets only secrets through of which one of these was decided. */
    public SecretFilter withStatuses(SecretStatus... statuses) {
        return new SecretFilter(
                resolved, secretTypes, List.of(statuses), resources, workspaceIds, workspaceVisibilities);
    }

    /** Lets secrets in these resources through, besides those in the resources that were named before. */
    public SecretFilter withResources(SecretResourceType type, String... ids) {
        Resources more = new Resources(Values.present("type", type), List.of(ids));
        List<Resources> all = Stream.concat(resources.stream(), Stream.of(more)).toList();
        return new SecretFilter(resolved, secretTypes, statuses, all, workspaceIds, workspaceVisibilities);
    }

    /** Lets only secrets in these workspaces through. */
    public SecretFilter withWorkspaceIds(String... ids) {
        return new SecretFilter(resolved, secretTypes, statuses, resources, List.of(ids), workspaceVisibilities);
    }

    /** Lets only secrets through that these can see. */
    public SecretFilter withWorkspaceVisibilities(SecretVisibility... visibilities) {
        return new SecretFilter(resolved, secretTypes, statuses, resources, workspaceIds, List.of(visibilities));
    }

    /**
     * Resources of one type.
     *
     * @param type what they are
     * @param ids which ones
     */
    public record Resources(SecretResourceType type, List<String> ids) {

        public Resources {
            ids = Values.list(ids);
        }
    }
}
