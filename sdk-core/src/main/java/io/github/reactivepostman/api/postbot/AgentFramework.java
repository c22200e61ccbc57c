package io.github.reactivepostman.api.postbot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which framework an agent uses a tool with; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AgentFramework(@JsonValue String value) {

    /** OpenAI. */
    public static final AgentFramework OPENAI = new AgentFramework("openai");
    /** Mistral. */
    public static final AgentFramework MISTRAL = new AgentFramework("mistral");
    /** Gemini. */
    public static final AgentFramework GEMINI = new AgentFramework("gemini");
    /** Anthropic. */
    public static final AgentFramework ANTHROPIC = new AgentFramework("anthropic");
    /** LangChain. */
    public static final AgentFramework LANGCHAIN = new AgentFramework("langchain");
    /** AutoGen, for Python only. */
    public static final AgentFramework AUTOGEN = new AgentFramework("autogen");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgentFramework {}

    @Override
    public String toString() {
        return value;
    }
}
