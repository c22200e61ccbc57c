package io.github.reactivepostman.api.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to search for.
 *
 * @param elementType what kind of element
 * @param text words in it, in any case; null for all elements
 * @param ownership whose elements; null for those of the own team
 * @param filters what else must hold
 * @param pageSize how many elements one call fetches; null leaves it to the service
 */
public record SearchQuery(
        SearchElementType elementType,
        @Nullable String text,
        @Nullable SearchOwnership ownership,
        List<SearchFilter> filters,
        @Nullable Integer pageSize) {

    public SearchQuery {
        Values.present("elementType", elementType);
        filters = Values.list(filters);
        if (pageSize != null) {
            Values.atLeast("pageSize", 1, pageSize);
        }
    }

    /** Searches for all elements of a kind. */
    public static SearchQuery of(SearchElementType elementType) {
        return new SearchQuery(elementType, null, null, List.of(), null);
    }

    /** Searches for elements with these words. */
    public SearchQuery withText(String text) {
        return new SearchQuery(elementType, Values.text("text", text), ownership, filters, pageSize);
    }

    /** Sets whose elements are searched. */
    public SearchQuery withOwnership(SearchOwnership ownership) {
        return new SearchQuery(elementType, text, ownership, filters, pageSize);
    }

    /** Searches only for elements for which all of these hold. */
    public SearchQuery withFilters(SearchFilter... filters) {
        return new SearchQuery(elementType, text, ownership, List.of(filters), pageSize);
    }

    /** Sets how many elements one call fetches. */
    public SearchQuery withPageSize(int pageSize) {
        return new SearchQuery(elementType, text, ownership, filters, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        All all = filters.isEmpty() ? null : new All(filters);
        return call.query("limit", pageSize).body(new Body(text, elementType, ownership, all));
    }

    private record Body(
            @JsonProperty("q") @Nullable String text,
            SearchElementType elementType,
            @Nullable SearchOwnership ownership,
            @Nullable All filters) {}

    private record All(@JsonProperty("$and") List<SearchFilter> filters) {}
}
