package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A file to be made.
 *
 * @param path path within the specification; slashes make folders
 * @param content the whole text
 * @param type what the file is within the specification
 */
public record NewSpecFile(
        String path, String content, @Nullable SpecFileType type) {

    public NewSpecFile {
        Values.text("path", path);
        Values.present("content", content);
    }

    /** Creates one whose type the service chooses. */
    public static NewSpecFile of(String path, String content) {
        return new NewSpecFile(path, content, null);
    }

    /** Returns it with a type, which only a new specification of several files takes. */
    NewSpecFile withType(SpecFileType type) {
        return new NewSpecFile(path, content, type);
    }

    /** Returns the path and the type: contents are long. */
    @Override
    public String toString() {
        return "NewSpecFile[" + path + ", " + type + "]";
    }
}
