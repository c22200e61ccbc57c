package io.github.reactivepostman.test.headers;

/**
 * Holds one header line.
 *
 * @param name the name as it is sent
 * @param value the value as it is sent
 */
public record Header(String name, String value) {}
