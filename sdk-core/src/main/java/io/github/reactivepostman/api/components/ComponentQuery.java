package io.github.reactivepostman.api.components;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which components of the team to list; all that are set must hold.
 *
 * @param type only those of this type
 * @param status only those that are so
 * @param hasVersions true for only those of which something is published
 * @param fields what each answer holds besides the usual
 */
public record ComponentQuery(
        @Nullable ComponentType type,
        @Nullable ComponentStatus status,
        @Nullable Boolean hasVersions,
        ComponentFields fields) {

    public ComponentQuery {
        Values.present("fields", fields);
    }

    /** Selects every component. */
    public static ComponentQuery all() {
        return new ComponentQuery(null, null, null, ComponentFields.usual());
    }

    /** Selects only components of the type. */
    public ComponentQuery withType(ComponentType type) {
        return new ComponentQuery(type, status, hasVersions, fields);
    }

    /** Selects only components that can be worked on, or only archived ones. */
    public ComponentQuery withStatus(ComponentStatus status) {
        return new ComponentQuery(type, status, hasVersions, fields);
    }

    /** Selects only components of which something is published. */
    public ComponentQuery withHasVersions(boolean hasVersions) {
        return new ComponentQuery(type, status, hasVersions, fields);
    }

    /** Asks for more than the usual fields. */
    public ComponentQuery withFields(ComponentFields fields) {
        return new ComponentQuery(type, status, hasVersions, fields);
    }

    RequestSpec applyTo(RequestSpec call) {
        RequestSpec filtered = call.query("type", type).query("status", status).query("hasVersions", hasVersions);
        return fields.applyTo(filtered);
    }
}
