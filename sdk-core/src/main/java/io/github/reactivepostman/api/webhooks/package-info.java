/** Webhooks that run a collection. */
@NullMarked
package io.github.reactivepostman.api.webhooks;

import org.jspecify.annotations.NullMarked;
