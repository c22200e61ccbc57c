/** The limits as Micrometer meters; the only package that needs Micrometer. */
@NullMarked
package io.github.reactivepostman.metrics;

import org.jspecify.annotations.NullMarked;
