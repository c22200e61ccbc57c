package io.github.reactivepostman.api.components;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer about components holds besides the usual.
 *
 * @param include the service's names of further fields
 * @param expand those of them that are to be told in full rather than by an id
 */
public record ComponentFields(List<String> include, List<String> expand) {

    private static final String LATEST = "latestVersion";

    public ComponentFields {
        include = Values.list(include);
        expand = Values.list(expand);
    }

    /** Asks for nothing besides the usual. */
    public static ComponentFields usual() {
        return new ComponentFields(List.of(), List.of());
    }

    /** Asks whether anything is published. */
    public ComponentFields withHasVersions() {
        return new ComponentFields(plus(include, "hasVersions"), expand);
    }

    /** Asks for the id of the latest version. */
    public ComponentFields withLatestVersionId() {
        return new ComponentFields(plus(include, LATEST), expand);
    }

    /** Asks for the latest version in full, save its content. */
    public ComponentFields withLatestVersion() {
        return new ComponentFields(plus(include, LATEST), plus(expand, LATEST));
    }

    /** Asks for the latest version in full, with its content. */
    public ComponentFields withLatestVersionContent() {
        ComponentFields version = withLatestVersion();
        return new ComponentFields(plus(version.include, LATEST + ".content"), version.expand);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("include", joined(include)).query("expand", joined(expand));
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(",", names);
    }

    private static List<String> plus(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).distinct().toList();
    }
}
