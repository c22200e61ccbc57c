/** Reusable API components: drafts and versions. */
@NullMarked
package io.github.reactivepostman.api.components;

import org.jspecify.annotations.NullMarked;
