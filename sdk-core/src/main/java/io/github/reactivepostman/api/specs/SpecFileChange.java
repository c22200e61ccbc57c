package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;

/** The one change that the service makes to a file in a call. */
public sealed interface SpecFileChange {

    /** Gives the file another name; it stays in its folder. */
    static SpecFileChange name(String name) {
        return new Name(name);
    }

    /** Makes the file the root, whereby the former root becomes a file like the others, or one that is not the root. */
    static SpecFileChange type(SpecFileType type) {
        return new Type(type);
    }

    /** Replaces the whole text. */
    static SpecFileChange content(String content) {
        return new Content(content);
    }

    /**
     * Another name.
     *
     * @param name new name, without folders
     */
    record Name(String name) implements SpecFileChange {
        public Name {
            Values.text("name", name);
        }
    }

    /**
     * Another place within the specification.
     *
     * @param type what the file is from now on
     */
    record Type(SpecFileType type) implements SpecFileChange {
        public Type {
            Values.present("type", type);
        }
    }

    /**
     * Another text.
     *
     * @param content the whole new text
     */
    record Content(String content) implements SpecFileChange {
        public Content {
            Values.present("content", content);
        }
    }
}
