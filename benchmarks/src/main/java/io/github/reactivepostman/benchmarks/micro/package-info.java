/** What the engine costs, in nanoseconds and bytes, under JMH. */
@NullMarked
package io.github.reactivepostman.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
