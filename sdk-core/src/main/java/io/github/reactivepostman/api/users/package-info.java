/** The user that the API key belongs to, and the others of the team. */
@NullMarked
package io.github.reactivepostman.api.users;

import org.jspecify.annotations.NullMarked;
