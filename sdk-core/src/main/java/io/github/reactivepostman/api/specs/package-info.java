/** API specifications in the Spec Hub: their files, versions, and what is generated from them. */
@NullMarked
package io.github.reactivepostman.api.specs;

import org.jspecify.annotations.NullMarked;
