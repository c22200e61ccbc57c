/** The code that the documentation shows: each region between tags is one block of a page. */
@NullMarked
package io.github.reactivepostman.snippets;

import org.jspecify.annotations.NullMarked;
