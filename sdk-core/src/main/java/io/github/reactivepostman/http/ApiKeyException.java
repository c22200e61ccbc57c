package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.RequestInfo;

/** The supplier of the API key gave none, or none that can be sent: another attempt does not help. */
final class ApiKeyException extends PostmanRequestException {

    private static final long serialVersionUID = 1L;

    ApiKeyException(RequestInfo request, String problem) {
        super(request + " was not sent: " + problem, request, null, false, null);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
