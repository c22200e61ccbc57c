package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.internal.Values;

/**
 * Somebody who gets mail.
 *
 * @param email address
 */
public record MonitorRecipient(String email) {

    /** Creates a recipient. */
    public static MonitorRecipient of(String email) {
        return new MonitorRecipient(Values.text("email", email));
    }
}
