/** Calls, answers and their error shapes; not API. */
@NullMarked
package io.github.reactivepostman.test.internal.web;

import org.jspecify.annotations.NullMarked;
