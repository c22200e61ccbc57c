/** Comments on collections, folders, requests and responses. */
@NullMarked
package io.github.reactivepostman.api.comments;

import org.jspecify.annotations.NullMarked;
