/** OAuth 2.0 and service account tokens. */
@NullMarked
package io.github.reactivepostman.api.tokens;

import org.jspecify.annotations.NullMarked;
