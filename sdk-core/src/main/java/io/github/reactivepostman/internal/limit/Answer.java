package io.github.reactivepostman.internal.limit;

import java.util.List;

/**
 * What the headers of one answer told about the limits; a negative number was not told.
 *
 * @param readings what was told of each bucket; unnamed headers are joined into one reading, the first
 * @param retryAfterNanos time after which to come back
 * @param monthLimit calls of the plan's month
 * @param monthRemaining calls left of the plan's month
 * @param malformed how many values could not be used
 */
record Answer(List<Reading> readings, long retryAfterNanos, long monthLimit, long monthRemaining, int malformed) {

    static final Answer SILENT = new Answer(List.of(), -1, -1, -1, 0);
}
