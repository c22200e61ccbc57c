package io.github.reactivepostman.examples.tracklimits;

/** What an inventory finds. */
enum Kind {
    WORKSPACE("workspaces"),
    COLLECTION("collections"),
    FOLDER("folders"),
    REQUEST("requests"),
    ENVIRONMENT("environments"),
    VARIABLE("variables");

    final String plural;

    Kind(String plural) {
        this.plural = plural;
    }
}
