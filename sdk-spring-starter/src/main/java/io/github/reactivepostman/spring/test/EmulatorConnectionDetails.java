package io.github.reactivepostman.spring.test;

import io.github.reactivepostman.spring.PostmanConnectionDetails;
import io.github.reactivepostman.test.PostmanEmulator;
import java.net.URI;

/** Where an emulator is found; replaces what the properties say. */
record EmulatorConnectionDetails(PostmanEmulator emulator) implements PostmanConnectionDetails {

    @Override
    public URI getBaseUrl() {
        return emulator.baseUri();
    }

    @Override
    public String getApiKey() {
        return emulator.apiKey();
    }
}
