/** Pull requests between a forked collection and its parent. */
@NullMarked
package io.github.reactivepostman.api.pullrequests;

import org.jspecify.annotations.NullMarked;
