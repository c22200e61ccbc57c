package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials lists the artifacts that the README offers. */
class BillOfMaterialsTest {

    private static final Pattern OFFERED = Pattern.compile("(?m)^\\| `(reactive-postman-[\\w-]+)` \\|.*\\| here \\|$");
    private static final Pattern LISTED = Pattern.compile("(?s)<dependency>.*?<artifactId>([\\w-]+)</artifactId>");

    @Test
    void shouldListEveryArtifactOfTheReadme() {
        List<String> offered = found(OFFERED, "README.md");
        assertThat(offered).contains("reactive-postman-core", "reactive-postman-bom");
        assertThat(found(LISTED, "bom/pom.xml"))
                .containsExactlyInAnyOrderElementsOf(offered.stream()
                        .filter(artifact -> !artifact.equals("reactive-postman-bom"))
                        .toList());
    }

    private static List<String> found(Pattern pattern, String file) {
        return pattern.matcher(ProjectRoot.text(ProjectRoot.PATH.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
