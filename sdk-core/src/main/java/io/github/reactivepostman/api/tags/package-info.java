/** Tags of collections and workspaces. */
@NullMarked
package io.github.reactivepostman.api.tags;

import org.jspecify.annotations.NullMarked;
