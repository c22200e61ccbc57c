/** The headers in which limits are told, one writer per dialect. */
@NullMarked
package io.github.reactivepostman.test.headers;

import org.jspecify.annotations.NullMarked;
