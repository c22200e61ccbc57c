/** Folders, requests and saved responses of a collection, one by one. */
@NullMarked
package io.github.reactivepostman.api.items;

import org.jspecify.annotations.NullMarked;
