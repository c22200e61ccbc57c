package io.github.reactivepostman.api.tags;

import io.github.reactivepostman.internal.Values;
import java.util.List;

/** A tag as the service writes it; programs see its slug only. */
record Tag(String slug) {

    /** Writes what is sent. */
    static List<Tag> of(List<String> slugs) {
        return Values.present("slugs", slugs).stream()
                .map(slug -> new Tag(Values.text("slug", slug)))
                .toList();
    }
}
