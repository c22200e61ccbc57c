package io.github.reactivepostman.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Finds the project's files, from whatever module's folder the tests are run in. */
final class ProjectRoot {

    static final Path PATH = find(Path.of("").toAbsolutePath());

    private ProjectRoot() {}

    private static Path find(Path folder) {
        Path place = folder;
        while (!Files.exists(place.resolve("LICENSE"))) {
            place = Objects.requireNonNull(place.getParent(), "no folder above " + folder + " has a LICENSE");
        }
        return place;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
