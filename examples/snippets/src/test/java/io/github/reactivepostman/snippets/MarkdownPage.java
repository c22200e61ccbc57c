package io.github.reactivepostman.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it is, from the project's root
 * @param text what it says
 */
record MarkdownPage(Path path, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** Returns the pages at the root and all below docs. */
    static List<MarkdownPage> all() {
        return Stream.concat(markdown(ProjectRoot.PATH, 1), markdown(ProjectRoot.PATH.resolve("docs"), 9))
                .map(MarkdownPage::read)
                .toList();
    }

    static MarkdownPage read(Path path) {
        return new MarkdownPage(ProjectRoot.PATH.relativize(path), ProjectRoot.text(path));
    }

    private static Stream<Path> markdown(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the contents of the fenced blocks of one language. */
    List<String> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    /** Returns the section under a heading of the second level, up to the next. */
    String section(String heading) {
        String rest = text.substring(text.indexOf("\n## " + heading + "\n") + 4);
        int next = rest.indexOf("\n## ");
        return next < 0 ? rest : rest.substring(0, next);
    }

    /** Returns the targets of links outside of fenced blocks. */
    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** Returns the text without fenced blocks. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** Tells whether a heading has the anchor that a link names. */
    boolean hasAnchor(String anchor) {
        return HEADING.matcher(prose())
                .results()
                .anyMatch(heading -> anchorOf(heading.group(1)).equals(anchor));
    }

    private static String anchorOf(String heading) {
        Matcher punctuation = Pattern.compile("[^\\p{L}\\p{N} _-]").matcher(heading.toLowerCase(java.util.Locale.ROOT));
        return punctuation.replaceAll("").replace(' ', '-');
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
