package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * A specification to be made.
 *
 * @param name name
 * @param type language and version that it is written in
 * @param files its files; the first one is the root
 */
public record SpecCreate(String name, SpecType type, List<NewSpecFile> files) {

    public SpecCreate {
        Values.text("name", name);
        Values.present("type", type);
        files = Values.list(files);
    }

    /** Creates one of a single file, which is its root. */
    public static SpecCreate of(String name, SpecType type, String rootPath, String content) {
        return new SpecCreate(name, type, List.of(NewSpecFile.of(rootPath, content)));
    }

    /** Adds a file that others refer to; slashes in its path make folders. */
    public SpecCreate withFile(String path, String content) {
        Stream<NewSpecFile> before = files.stream().map(SpecCreate::typed);
        NewSpecFile added = NewSpecFile.of(path, content).withType(SpecFileType.DEFAULT);
        return new SpecCreate(
                name, type, Stream.concat(before, Stream.of(added)).toList());
    }

    /** The service wants to be told the root only if there are more files. */
    private static NewSpecFile typed(NewSpecFile file) {
        return file.type() == null ? file.withType(SpecFileType.ROOT) : file;
    }
}
