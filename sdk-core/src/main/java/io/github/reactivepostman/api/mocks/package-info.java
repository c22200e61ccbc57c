/** Mock servers, their saved server responses and the calls that they answered. */
@NullMarked
package io.github.reactivepostman.api.mocks;

import org.jspecify.annotations.NullMarked;
