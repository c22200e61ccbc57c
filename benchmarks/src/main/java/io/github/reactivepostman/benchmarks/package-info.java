/** Measurements of the SDK beside what programs would use instead of it. */
@NullMarked
package io.github.reactivepostman.benchmarks;

import org.jspecify.annotations.NullMarked;
