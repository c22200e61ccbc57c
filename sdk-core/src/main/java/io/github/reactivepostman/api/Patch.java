package io.github.reactivepostman.api;

import java.util.Objects;

/**
 * What a change does to one field that the service can also clear.
 *
 * <table>
 *   <caption>How each form is written</caption>
 *   <tr><th>form</th><th>the field in the JSON sent</th><th>effect</th></tr>
 *   <tr><td>{@link #keep()}</td><td>absent</td><td>stays as it is</td></tr>
 *   <tr><td>{@link #clear()}</td><td>{@code null}</td><td>has no value any more</td></tr>
 *   <tr><td>{@link #set set(value)}</td><td>the value</td><td>has the new value</td></tr>
 * </table>
 *
 * <p>A field that cannot be cleared is a plain nullable one, where null means keep.
 *
 * @param <T> type of the field
 */
public sealed interface Patch<T> {

    /** Leaves the field as it is. */
    static <T> Patch<T> keep() {
        return new Keep<>();
    }

    /** Takes the field's value away. */
    static <T> Patch<T> clear() {
        return new Clear<>();
    }

    /** Gives the field a value, which is not null. */
    static <T> Patch<T> set(T value) {
        return new Set<>(value);
    }

    /** The field stays as it is. */
    record Keep<T>() implements Patch<T> {}

    /** The field loses its value. */
    record Clear<T>() implements Patch<T> {}

    /**
     * The field gets a value.
     *
     * @param value the new value
     */
    record Set<T>(T value) implements Patch<T> {

        public Set {
            Objects.requireNonNull(value, "value must not be null: Patch.clear() takes a value away");
        }
    }
}
