/** Postbot, which generates code. */
@NullMarked
package io.github.reactivepostman.api.postbot;

import org.jspecify.annotations.NullMarked;
