/** The benchmarks' door to the header reader, which is package-private. */
@NullMarked
package io.github.reactivepostman.internal.limit;

import org.jspecify.annotations.NullMarked;
