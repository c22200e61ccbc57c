/** Workspaces: the rooms that collections, environments and the rest live in. */
@NullMarked
package io.github.reactivepostman.api.workspaces;

import org.jspecify.annotations.NullMarked;
