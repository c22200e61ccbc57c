package io.github.reactivepostman;

/** What the client calls itself. */
final class UserAgent {

    private UserAgent() {}

    static String value() {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return "reactive-postman/" + (version == null ? "dev" : version) + " (Java "
                + Runtime.version().feature() + ")";
    }
}
