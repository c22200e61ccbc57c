/** Other processes of this program, started and ended. */
@NullMarked
package io.github.reactivepostman.benchmarks.process;

import org.jspecify.annotations.NullMarked;
