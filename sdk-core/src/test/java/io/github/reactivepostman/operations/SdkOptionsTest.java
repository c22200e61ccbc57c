package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.sdks.SdkCreate;
import io.github.reactivepostman.api.sdks.SdkLanguage;
import io.github.reactivepostman.api.sdks.SdkOptions;
import io.github.reactivepostman.api.sdks.SdkRetry;
import io.github.reactivepostman.api.sdks.SdkSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent of an SDK to be generated depends on its language. */
class SdkOptionsTest {

    private static final SdkSource SOURCE = SdkSource.collection("c1");

    static Stream<Map.Entry<SdkOptions, String>> options() {
        return Stream.of(
                Map.entry(SdkOptions.typescript("a"), "\"typescript\",\"typescriptOptions\":{\"npmName\":\"a\"}"),
                Map.entry(SdkOptions.python("a"), "\"python\",\"pythonOptions\":{\"pypiPackageName\":\"a\"}"),
                Map.entry(SdkOptions.go("a"), "\"go\",\"goOptions\":{\"goModuleName\":\"a\"}"),
                Map.entry(
                        SdkOptions.java("g", "a"), "\"java\",\"javaOptions\":{\"groupId\":\"g\",\"artifactId\":\"a\"}"),
                Map.entry(SdkOptions.csharp("a"), "\"csharp\",\"csharpOptions\":{\"packageId\":\"a\"}"),
                Map.entry(SdkOptions.ruby("a"), "\"ruby\",\"rubyOptions\":{\"gemName\":\"a\"}"),
                Map.entry(SdkOptions.php("a/b"), "\"php\",\"phpOptions\":{\"packageName\":\"a/b\"}"),
                Map.entry(
                        SdkOptions.kotlin("g", "a"),
                        "\"kotlin\",\"kotlinOptions\":{\"groupId\":\"g\",\"artifactId\":\"a\"}"),
                Map.entry(SdkOptions.rust("a"), "\"rust\",\"rustOptions\":{\"packageName\":\"a\"}"),
                Map.entry(SdkOptions.cli("a"), "\"cli\",\"cliOptions\":{\"goModuleName\":\"a\"}"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void shouldSendTheOptionsOfTheLanguage(Map.Entry<SdkOptions, String> expected) {
        String sent = sent(SdkCreate.of(SOURCE, expected.getKey()));

        assertThat(sent)
                .isEqualTo("{\"source\":{\"type\":\"collection\",\"id\":\"c1\"},\"language\":" + expected.getValue()
                        + "}");
    }

    @Test
    void shouldLeaveOutWhatIsNotGiven() {
        SdkCreate sdk = SdkCreate.of(SOURCE, SdkLanguage.GO).withRetry(SdkRetry.of(Duration.ofSeconds(1)));

        assertThat(sent(sdk))
                .isEqualTo("{\"source\":{\"type\":\"collection\",\"id\":\"c1\"},\"language\":\"go\","
                        + "\"retry\":{\"retryDelay\":1000}}");
    }

    private static String sent(SdkCreate sdk) {
        Reply accepted = Reply.json(202, "").with("Location", "/sdks/s1");
        try (TestServer server = TestServer.answering(accepted);
                PostmanClient client = TestClients.client(server.uri())) {
            assertThat(Outcomes.value(client.sdks().create(sdk)).id()).isEqualTo("s1");
            return server.received().get(0).text();
        }
    }

    @Test
    void shouldRejectOptionsOfAnotherLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SdkCreate(SOURCE, SdkLanguage.GO, null, List.of(), null, SdkOptions.python("a")))
                .withMessageContaining("python")
                .withMessageContaining("go");
    }
}
