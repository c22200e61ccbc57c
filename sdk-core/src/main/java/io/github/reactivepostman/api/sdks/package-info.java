/** Generated SDKs and their connections to Git repositories. */
@NullMarked
package io.github.reactivepostman.api.sdks;

import org.jspecify.annotations.NullMarked;
