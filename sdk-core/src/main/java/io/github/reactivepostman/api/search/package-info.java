/** Search over everything that a user can see in Postman. */
@NullMarked
package io.github.reactivepostman.api.search;

import org.jspecify.annotations.NullMarked;
