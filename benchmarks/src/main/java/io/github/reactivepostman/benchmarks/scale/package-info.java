/** How the cost of a call grows with the number of those that wait, and of states with those that watch. */
@NullMarked
package io.github.reactivepostman.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
