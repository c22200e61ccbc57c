/** Path patterns; not API. */
@NullMarked
package io.github.reactivepostman.test.internal.path;

import org.jspecify.annotations.NullMarked;
