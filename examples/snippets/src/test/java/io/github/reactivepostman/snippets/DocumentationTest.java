package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class DocumentationTest {

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}~/*-])/(?:root|work|home|tmp|usr|opt|var|etc|Users)(?![\\w-])");
    private static final Pattern HOST = Pattern.compile("(?<![\\w.-])(?:[\\w-]+\\.)+(?:com|org|net|io|dev)(?!\\.?\\w)");

    /** Where the documentation may point: the service, its documentation, and what is cited. */
    private static final List<String> KNOWN_HOSTS = List.of(
            "api.postman.com",
            "api.eu.postman.com",
            "staging.example.com",
            "learning.postman.com",
            "www.apache.org",
            "www.rfc-editor.org",
            "datatracker.ietf.org",
            "keepachangelog.com",
            "semver.org");

    static List<MarkdownPage> pages() {
        return MarkdownPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldShowOnlyCodeThatIsCompiled(MarkdownPage page) {
        Collection<String> compiled = TaggedRegions.all().values();
        assertThat(page.blocks("java"))
                .extracting(TaggedRegions::dedented)
                .filteredOn(block -> !compiled.contains(block))
                .isEmpty();
    }

    @Test
    void shouldShowAllCodeThatIsTagged() {
        List<String> shown = pages().stream()
                .flatMap(page -> page.blocks("java").stream())
                .map(TaggedRegions::dedented)
                .toList();
        assertThat(TaggedRegions.all().values())
                .isNotEmpty()
                .filteredOn(region -> !shown.contains(region))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldLinkToWhatExists(MarkdownPage page) {
        assertThat(page.links()).filteredOn(link -> !link.contains("://")).allMatch(link -> resolves(page, link));
    }

    private static boolean resolves(MarkdownPage page, String link) {
        String[] parts = link.split("#", 2);
        Path from = ProjectRoot.PATH.resolve(page.path());
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || MarkdownPage.read(target).hasAnchor(parts[1]));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldNameNoOtherHostThanTheKnown(MarkdownPage page) {
        assertThat(HOST.matcher(page.text()).results().map(MatchResult::group)).isSubsetOf(KNOWN_HOSTS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldNameNoPathOfOneMachine(MarkdownPage page) {
        assertThat(MACHINE_PATH.matcher(page.text()).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void shouldBeginWithASentenceAndTheProgram() {
        MarkdownPage readme = MarkdownPage.read(ProjectRoot.PATH.resolve("README.md"));
        assertThat(readme.text()).containsPattern("\\A# reactive-postman\\n\\n[A-Z][^\\n]+\\.\\n\\n```java\\n");
        assertThat(readme.blocks("java").get(0).lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void shouldStartQuicklyWithTwoCommandsOfOneLine() {
        MarkdownPage readme = MarkdownPage.read(ProjectRoot.PATH.resolve("README.md"));
        MarkdownPage quickStart = new MarkdownPage(readme.path(), readme.section("Quick start") + "\n");
        assertThat(quickStart.blocks("sh"))
                .hasSize(2)
                .allMatch(block -> block.lines().count() == 1);
        assertThat(readme.blocks("sh")).isEqualTo(quickStart.blocks("sh"));
    }
}
