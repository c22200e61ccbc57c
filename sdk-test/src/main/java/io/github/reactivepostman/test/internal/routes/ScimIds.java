package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Call;

/** Makes SCIM ids up for users and groups, and finds out whose they are. */
final class ScimIds {
    private static final String PREFIX = "5d6f0e2a9b7c4c31";

    private ScimIds() {}

    static String of(String id) {
        return PREFIX + "%016x".formatted(Long.parseLong(id));
    }

    /** Returns the id behind a SCIM id; anything else is returned as it is. */
    static String idOf(String scim) {
        String digits = scim.startsWith(PREFIX) ? scim.substring(PREFIX.length()) : "";
        return digits.matches("[0-9a-f]{16}") ? Long.toString(Long.parseLong(digits, 16)) : scim;
    }

    /** Tells whether the call names users and groups by their SCIM ids. */
    static boolean in(Call call) {
        return "scim".equals(call.request().header("identifierType"));
    }
}
