package io.github.reactivepostman.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells about the list that its page belongs to; the service sends some of it, or nothing.
 *
 * @param nextCursor where the next page starts; null or blank when there is none
 * @param total size of the whole list
 * @param offset position of the page's first item, from zero
 * @param limit greatest number of items in a page
 */
public record PageMeta(
        @Nullable String nextCursor,
        @JsonAlias("totalCount") @Nullable Integer total,
        @Nullable Integer offset,
        @Nullable Integer limit) {}
