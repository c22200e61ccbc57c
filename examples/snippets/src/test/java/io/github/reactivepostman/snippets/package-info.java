/** Runs what the documentation shows, and checks the documentation. */
@NullMarked
package io.github.reactivepostman.snippets;

import org.jspecify.annotations.NullMarked;
