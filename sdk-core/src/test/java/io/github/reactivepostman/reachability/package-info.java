/** What native images have to know of the SDK. */
@NullMarked
package io.github.reactivepostman.reachability;

import org.jspecify.annotations.NullMarked;
