package io.github.reactivepostman.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where the API key comes from, asked before every attempt so that a rotated key works at once; never prints it. */
public final class ApiKeySource {

    private static final String HOW_TO = "pass a Postman API key to PostmanClient.builder().apiKey(...)";

    static final String NONE = "the supplier of the apiKey gave no key: let it give one, or " + HOW_TO;

    private final Supplier<? extends Mono<String>> supplier;
    private final @Nullable String fingerprint;

    private ApiKeySource(Supplier<? extends Mono<String>> supplier, @Nullable String fingerprint) {
        this.supplier = supplier;
        this.fingerprint = fingerprint;
    }

    /**
     * Creates a source of one key.
     *
     * @throws IllegalArgumentException when it is null or blank, or cannot be a header's value; the message does not show it
     */
    public static ApiKeySource of(@Nullable String key) {
        String problem = problem(key);
        if (key == null || problem != null) {
            throw new IllegalArgumentException(problem);
        }
        Mono<String> just = Mono.just(key);
        return new ApiKeySource(() -> just, digest(key));
    }

    /** Creates a source that asks the supplier before every attempt. */
    public static ApiKeySource of(Supplier<? extends Mono<String>> supplier) {
        return new ApiKeySource(supplier, null);
    }

    Mono<String> key() {
        return supplier.get();
    }

    boolean isConstant() {
        return fingerprint != null;
    }

    /** Returns a digest by which clients of one key find each other; null when the key is not known beforehand. */
    public @Nullable String fingerprint() {
        return fingerprint;
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static @Nullable String problem(@Nullable String key) {
        if (key == null) {
            return "apiKey must not be null: " + HOW_TO;
        }
        if (key.isBlank()) {
            return "apiKey must not be blank: " + HOW_TO;
        }
        if (!isVisible(key)) {
            return "apiKey must not have blanks, line breaks or characters outside ASCII: " + HOW_TO;
        }
        return null;
    }

    /** Looks at every attempt's key, so without a stream. */
    private static boolean isVisible(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) <= ' ' || key.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "REDACTED";
    }
}
