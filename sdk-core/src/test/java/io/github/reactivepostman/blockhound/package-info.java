/** What BlockHound lets pass in the tests. */
@NullMarked
package io.github.reactivepostman.blockhound;

import org.jspecify.annotations.NullMarked;
