/** The code of the pages about Spring. */
@NullMarked
package io.github.reactivepostman.snippets.spring;

import org.jspecify.annotations.NullMarked;
