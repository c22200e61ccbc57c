package io.github.reactivepostman.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class PagesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** The pages that were asked for: their cursors or offsets. */
    private final List<String> fetched = new ArrayList<>();

    private final Flux<Integer> threePages = Pages.byCursor(cursor -> fetch(
            cursor,
            switch (String.valueOf(cursor)) {
                case "null" -> page("b", 1, 2, 3, 4, 5);
                case "b" -> page("c", 6, 7, 8, 9, 10);
                default -> page(null, 11);
            }));

    @Test
    void shouldStreamTheItemsOfAllPagesInOrder() {
        StepVerifier.create(threePages.collectList())
                .expectNext(IntStream.rangeClosed(1, 11).boxed().toList())
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(fetched).containsExactly("null", "b", "c");
    }

    @Test
    void shouldNotFetchAPageBeforeTheOneBeforeIsTaken() {
        StepVerifier.create(threePages, 3)
                .expectNext(1, 2, 3)
                .then(() -> assertThat(fetched).containsExactly("null"))
                .thenRequest(1)
                .expectNext(4)
                .then(() -> assertThat(fetched).containsExactly("null"))
                .thenRequest(2)
                .expectNext(5, 6)
                .then(() -> assertThat(fetched).containsExactly("null", "b"))
                .thenCancel()
                .verify(TIMEOUT);
        assertThat(fetched).containsExactly("null", "b");
    }

    @Test
    void shouldNotFetchTheNextPageForWhoTakesExactlyOne() {
        StepVerifier.create(threePages.take(5))
                .expectNextCount(5)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(fetched).containsExactly("null");
    }

    @Test
    void shouldNotFetchAnythingBeforeSomebodySubscribes() {
        assertThat(threePages).isNotNull();
        assertThat(fetched).isEmpty();
    }

    @Test
    void shouldStartAnewForEachSubscriber() {
        StepVerifier.create(threePages.take(6).concatWith(threePages.take(1)))
                .expectNext(1, 2, 3, 4, 5, 6, 1)
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(fetched).containsExactly("null", "b", "null");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void shouldEndAtACursorThatIsMissingOrBlank(@Nullable String end) {
        Flux<Integer> items = Pages.byCursor(cursor -> fetch(cursor, page(end, 1, 2)));

        StepVerifier.create(items).expectNext(1, 2).expectComplete().verify(TIMEOUT);
        assertThat(fetched).hasSize(1);
    }

    @Test
    void shouldEndWhenTheAnswerHasNoMeta() {
        Flux<Integer> items = Pages.byCursor(cursor -> fetch(cursor, Page.of(null, null)));

        StepVerifier.create(items).expectComplete().verify(TIMEOUT);
        assertThat(fetched).hasSize(1);
    }

    @Test
    void shouldGoOnAfterAnEmptyPageThatNamesTheNext() {
        Flux<Integer> items = Pages.byCursor(cursor -> fetch(cursor, cursor == null ? page("b") : page(null, 1)));

        StepVerifier.create(items).expectNext(1).expectComplete().verify(TIMEOUT);
    }

    @Test
    void shouldFailAfterTheItemsReadWhenACursorRepeats() {
        Flux<Integer> items = Pages.byCursor(cursor ->
                fetch(cursor, cursor == null ? page("b", 1) : page(cursor.equals("b") ? "c" : "b", 2)));

        StepVerifier.create(items.take(10))
                .expectNext(1, 2, 2)
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(RepeatedCursorException.class)
                        .hasMessageContaining("'b'")
                        .extracting("cursor")
                        .isEqualTo("b"))
                .verify(TIMEOUT);
        assertThat(fetched).containsExactly("null", "b", "c");
    }

    @Test
    void shouldPassAnErrorOnAfterTheItemsRead() {
        Flux<Integer> items = Pages.byCursor(
                cursor -> cursor == null ? Mono.just(page("b", 1)) : Mono.error(new IllegalStateException("boom")));

        StepVerifier.create(items).expectNext(1).expectErrorMessage("boom").verify(TIMEOUT);
    }

    @Test
    void shouldNotOverflowTheStackOnManyPagesThatAreThereAtOnce() {
        Flux<Integer> items = Pages.byCursor(cursor -> {
            int number = cursor == null ? 0 : Integer.parseInt(cursor);
            return Mono.just(page(number == 20_000 ? null : String.valueOf(number + 1), number));
        });

        StepVerifier.create(items.count()).expectNext(20_001L).expectComplete().verify(TIMEOUT);
    }

    @Test
    void shouldFollowOffsetsUpToTheTotal() {
        Flux<Integer> items = Pages.byOffset(2, offset -> fetch(offset, numbers(offset, 2, 5, 5)));

        StepVerifier.create(items).expectNext(0, 1, 2, 3, 4).expectComplete().verify(TIMEOUT);
        assertThat(fetched).containsExactly("0", "2", "4");
    }

    @Test
    void shouldNotFetchAnOffsetBeforeThePageBeforeIsTaken() {
        Flux<Integer> items = Pages.byOffset(2, offset -> fetch(offset, numbers(offset, 2, 9, 9)));

        StepVerifier.create(items, 3)
                .expectNext(0, 1, 2)
                .then(() -> assertThat(fetched).containsExactly("0", "2"))
                .thenCancel()
                .verify(TIMEOUT);
    }

    @Test
    void shouldGoOnFromWhereAPageSmallerThanAskedEnds() {
        Flux<Integer> items = Pages.byOffset(100, offset -> fetch(offset, numbers(offset, 2, 3, 3)));

        StepVerifier.create(items).expectNext(0, 1, 2).expectComplete().verify(TIMEOUT);
        assertThat(fetched).containsExactly("0", "2");
    }

    @Test
    void shouldEndAtTheFirstPageThatIsNotFullWhenThereIsNoTotal() {
        Flux<Integer> items = Pages.byOffset(2, offset -> fetch(offset, numbers(offset, 2, 4, null)));

        StepVerifier.create(items).expectNext(0, 1, 2, 3).expectComplete().verify(TIMEOUT);
        assertThat(fetched).containsExactly("0", "2", "4");
    }

    @Test
    void shouldEndAtAnEmptyPageThoughTheTotalIsNotReached() {
        Flux<Integer> items = Pages.byOffset(2, offset -> fetch(offset, numbers(offset, 2, 2, 10)));

        StepVerifier.create(items).expectNext(0, 1).expectComplete().verify(TIMEOUT);
        assertThat(fetched).containsExactly("0", "2");
    }

    private Mono<Page<Integer>> fetch(@Nullable Object position, Page<Integer> page) {
        return Mono.fromSupplier(() -> {
            fetched.add(String.valueOf(position));
            return page;
        });
    }

    private static Page<Integer> page(@Nullable String next, Integer... items) {
        return new Page<>(List.of(items), next, null);
    }

    private static Page<Integer> numbers(int from, int size, int end, @Nullable Integer total) {
        return new Page<>(
                IntStream.range(from, Math.min(from + size, end)).boxed().toList(), null, total);
    }
}
