package io.github.reactivepostman.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers of a request in the order they were set; immutable, and as small as it gets. */
final class RequestHeaders {

    static final RequestHeaders EMPTY = new RequestHeaders(new String[0]);

    private static final String API_KEY = "x-api-key";
    private static final Set<String> OURS = Set.of("content-length", "transfer-encoding", "host", "connection");

    /** Name, value, name, value. */
    private final String[] pairs;

    private RequestHeaders(String[] pairs) {
        this.pairs = pairs;
    }

    /** Returns these headers with one set by the caller, who may not set all of them. */
    RequestHeaders withChecked(String name, String value) {
        requireFree(name);
        requireToken(name);
        requireOneLine(name, value);
        return with(name, value);
    }

    RequestHeaders with(String name, String value) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equalsIgnoreCase(name)) {
                String[] copy = pairs.clone();
                copy[i + 1] = value;
                return new RequestHeaders(copy);
            }
        }
        String[] copy = Arrays.copyOf(pairs, pairs.length + 2);
        copy[pairs.length] = name;
        copy[pairs.length + 1] = value;
        return new RequestHeaders(copy);
    }

    @Nullable String get(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equalsIgnoreCase(name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    Map<String, List<String>> asMap() {
        Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        forEach((name, value) -> map.put(name, List.of(value)));
        return Collections.unmodifiableMap(map);
    }

    private static void requireFree(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(API_KEY)) {
            throw new IllegalArgumentException(
                    "header X-Api-Key is set by the client only: use PostmanClient.builder().apiKey(...)");
        }
        if (OURS.contains(lower)) {
            throw new IllegalArgumentException("header " + name + " is set by the client only");
        }
    }

    private static void requireToken(String name) {
        boolean token = !name.isEmpty()
                && name.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
        if (!token) {
            throw new IllegalArgumentException("name of a header must be an HTTP token, was '" + name + "'");
        }
    }

    private static void requireOneLine(String name, String value) {
        if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F || c > 0xFF)) {
            throw new IllegalArgumentException(
                    "value of header " + name + " must not have line breaks, control or non-Latin-1 characters");
        }
    }

    /** Returns the names only: a value may be a secret. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        forEach((name, value) -> names.add(name));
        return names.toString();
    }
}
