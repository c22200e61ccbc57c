package io.github.reactivepostman.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regions between {@code tag::name[]} and {@code end::name[]} in this module's sources. */
final class TaggedRegions {

    private static final Pattern REGION = Pattern.compile("(?ms)^ *// tag::([\\w-]+)\\[]\\n(.*?)^ *// end::\\1\\[]$");

    private TaggedRegions() {}

    /** Returns the regions by name, without the indentation that their lines have in common. */
    static Map<String, String> all() {
        Map<String, String> regions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ProjectRoot.PATH.resolve("examples/snippets/src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REGION.matcher(ProjectRoot.text(file)).results())
                    .forEach(region -> put(regions, region));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    private static void put(Map<String, String> regions, MatchResult region) {
        if (regions.put(region.group(1), dedented(region.group(2))) != null) {
            throw new IllegalStateException("two regions are named " + region.group(1));
        }
    }

    static String dedented(String block) {
        return block.stripTrailing().stripIndent().strip();
    }
}
