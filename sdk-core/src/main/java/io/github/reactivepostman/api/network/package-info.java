/** The Private API Network: its workspaces and the requests to add one. */
@NullMarked
package io.github.reactivepostman.api.network;

import org.jspecify.annotations.NullMarked;
