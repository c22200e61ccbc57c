package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.search.Search;
import io.github.reactivepostman.api.search.SearchElementType;
import io.github.reactivepostman.api.search.SearchField;
import io.github.reactivepostman.api.search.SearchFilter;
import io.github.reactivepostman.api.search.SearchOwnership;
import io.github.reactivepostman.api.search.SearchQuery;
import io.github.reactivepostman.api.search.SearchResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchOperationsTest {

    private static final SearchQuery REQUESTS = SearchQuery.of(SearchElementType.REQUESTS);

    @Test
    void shouldFindElementsPageByPage() {
        SearchQuery query = REQUESTS.withText("tide")
                .withOwnership(SearchOwnership.ALL)
                .withFilters(
                        SearchFilter.is(SearchField.VISIBILITY, "public"),
                        SearchFilter.isNot(SearchField.PUBLISHER_IS_VERIFIED, true),
                        SearchFilter.in(SearchField.METHOD, "GET", "POST"),
                        SearchFilter.notIn(SearchField.WORKSPACE_ID, "w9"),
                        SearchFilter.isNot(SearchField.TYPE, "grpc"),
                        SearchFilter.is(SearchField.IS_GIT_CONNECTED, false))
                .withPageSize(2);

        List<SearchResult> found = Operations.all(
                "searchPostmanResources", client -> client.search().find(query));

        assertThat(found).extracting(SearchResult::id).containsExactly("11-r1", "11-r2", "11-r3");
        SearchResult first = found.get(0);
        assertThat(first.workspace()).isEqualTo(new SearchResult.Named("w1", "Harbour"));
        assertThat(first.organization()).isEqualTo(new SearchResult.Organization("7", "Looms", true));
        assertThat(first.links().self().href()).isEqualTo("https://api.example.org/requests/11-r1");
        assertThat(found.get(1).team()).isNull();
        assertThat(found.get(1).tags()).isEmpty();
    }

    @Test
    void shouldSendOnlyWhatIsAskedFor() {
        FakeExchange exchange = new FakeExchange().answer("{\"data\":[]}");

        assertThat(Outcomes.value(new Search(exchange).find(REQUESTS).collectList()))
                .isEmpty();

        assertThat(exchange.call().query()).isEmpty();
        assertThat(exchange.call().body()).hasToString("{\"elementType\":\"requests\"}");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("search", client -> client.search().find(REQUESTS));
    }
}
