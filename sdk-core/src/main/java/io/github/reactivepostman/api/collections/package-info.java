/** Collections: JSON documents with a typed view. */
@NullMarked
package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.NullMarked;
