/** The user that the API key belongs to. */
@NullMarked
package io.github.reactivepostman.api.users;

import org.jspecify.annotations.NullMarked;
