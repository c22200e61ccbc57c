/** Faults that a test can order: refusals, broken connections, slow or malformed answers. */
@NullMarked
package io.github.reactivepostman.test.fault;

import org.jspecify.annotations.NullMarked;
