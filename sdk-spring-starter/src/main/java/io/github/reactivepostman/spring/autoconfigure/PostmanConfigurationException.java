package io.github.reactivepostman.spring.autoconfigure;

/** A client cannot be built from the properties; says what to change, and never shows a key. */
final class PostmanConfigurationException extends RuntimeException {

    private final String action;

    PostmanConfigurationException(String problem, String action) {
        super(problem);
        this.action = action;
    }

    String action() {
        return action;
    }
}
