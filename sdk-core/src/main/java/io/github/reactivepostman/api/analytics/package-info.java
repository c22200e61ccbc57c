/** Figures about the use of APIs in a team. */
@NullMarked
package io.github.reactivepostman.api.analytics;

import org.jspecify.annotations.NullMarked;
