package io.github.reactivepostman.api.mocks;

/** Checks statuses before the service refuses them. */
final class StatusCodes {

    private StatusCodes() {}

    static int serverError(int statusCode) {
        if (statusCode < 500 || statusCode > 599) {
            throw new IllegalArgumentException("'statusCode' must be 500 to 599, was " + statusCode);
        }
        return statusCode;
    }
}
