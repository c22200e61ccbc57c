/** What a program sees and sets of the call limits: states, policies, priorities and the clock that they run on. */
@NullMarked
package io.github.reactivepostman.ratelimit;

import org.jspecify.annotations.NullMarked;
