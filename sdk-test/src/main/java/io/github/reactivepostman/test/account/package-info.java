/** The account behind the emulator: the user, workspaces, collections and environments in memory. */
@NullMarked
package io.github.reactivepostman.test.account;

import org.jspecify.annotations.NullMarked;
