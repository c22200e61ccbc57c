/** The structure of the core, as rules. */
@NullMarked
package io.github.reactivepostman.architecture;

import org.jspecify.annotations.NullMarked;
