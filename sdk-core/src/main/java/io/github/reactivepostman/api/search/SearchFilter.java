package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.Map;

/**
 * Something that must hold for an element.
 *
 * @param field what is looked at
 * @param operator how it is compared, in the service's word for it
 * @param value what it is compared with: a text, true or false, or a list of texts
 */
public record SearchFilter(SearchField field, String operator, Object value) {

    public SearchFilter {
        Values.present("field", field);
        Values.text("operator", operator);
        Values.present("value", value);
    }

    /** The field has the value. */
    public static SearchFilter is(SearchField field, String value) {
        return new SearchFilter(field, "$eq", Values.text("value", value));
    }

    /** The field is true, or false. */
    public static SearchFilter is(SearchField field, boolean value) {
        return new SearchFilter(field, "$eq", value);
    }

    /** The field has another value. */
    public static SearchFilter isNot(SearchField field, String value) {
        return new SearchFilter(field, "$ne", Values.text("value", value));
    }

    /** The field is not true, or not false. */
    public static SearchFilter isNot(SearchField field, boolean value) {
        return new SearchFilter(field, "$ne", value);
    }

    /** The field has one of the values. */
    public static SearchFilter in(SearchField field, String... values) {
        return new SearchFilter(field, "$in", List.of(values));
    }

    /** The field has none of the values. */
    public static SearchFilter notIn(SearchField field, String... values) {
        return new SearchFilter(field, "$nin", List.of(values));
    }

    @JsonValue
    Map<String, Map<String, Object>> json() {
        return Map.of(field.value(), Map.of(operator, value));
    }
}
