/** The limits themselves: windows, families and the month, counted without HTTP on injected time. */
@NullMarked
package io.github.reactivepostman.test.limit;

import org.jspecify.annotations.NullMarked;
