/** What is made of a limit: how fast a job at the limit is done, and how often it is refused. */
@NullMarked
package io.github.reactivepostman.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
