/** What a whole call costs over loopback. */
@NullMarked
package io.github.reactivepostman.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
