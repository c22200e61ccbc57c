package io.github.reactivepostman.error;

/**
 * The call that an error belongs to, without anything secret.
 *
 * @param method HTTP method
 * @param target path template as the caller wrote it, such as {@code /collections/{id}}
 * @param repeatable whether the call may be sent again when it is not known if the service executed it
 */
public record RequestInfo(String method, String target, boolean repeatable) {

    @Override
    public String toString() {
        return method + " " + target;
    }
}
