package io.github.reactivepostman.api.postbot;

import io.github.reactivepostman.internal.Values;

/**
 * A tool to be generated.
 *
 * @param collectionId collection in Postman's public network
 * @param requestId request in that collection, which the tool makes
 * @param config how it is written
 */
public record ToolRequest(String collectionId, String requestId, Config config) {

    public ToolRequest {
        Values.text("collectionId", collectionId);
        Values.text("requestId", requestId);
        Values.present("config", config);
    }

    /** Creates the order for a tool. */
    public static ToolRequest of(
            String collectionId, String requestId, ToolLanguage language, AgentFramework agentFramework) {
        return new ToolRequest(collectionId, requestId, new Config(language, agentFramework));
    }

    /**
     * How a tool is written.
     *
     * @param language its programming language
     * @param agentFramework what uses it
     */
    public record Config(ToolLanguage language, AgentFramework agentFramework) {

        public Config {
            Values.present("language", language);
            Values.present("agentFramework", agentFramework);
        }
    }
}
