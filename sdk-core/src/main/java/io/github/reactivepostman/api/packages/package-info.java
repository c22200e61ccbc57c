/** Packages of script code in the Package Library. */
@NullMarked
package io.github.reactivepostman.api.packages;

import org.jspecify.annotations.NullMarked;
