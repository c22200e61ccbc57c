package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.postbot.AgentFramework;
import io.github.reactivepostman.api.postbot.ToolLanguage;
import io.github.reactivepostman.api.postbot.ToolRequest;
import org.junit.jupiter.api.Test;

class PostbotOperationsTest {

    private static final ToolRequest TOOL =
            ToolRequest.of("11-c1", "r1", ToolLanguage.TYPESCRIPT, AgentFramework.ANTHROPIC);

    @Test
    void shouldGenerateATool() {
        String code = Operations.one("generateTool", client -> client.postbot().generateTool(TOOL));

        assertThat(code).isEqualTo("export const tool = {};\n");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("postbot", client -> client.postbot().generateTool(TOOL));
    }
}
