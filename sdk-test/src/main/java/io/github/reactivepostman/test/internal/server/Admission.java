package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.internal.web.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided on a call when it arrived: an answer at once, or the operation, perhaps with a fault. */
record Admission(@Nullable Answer answer, @Nullable Fault fault, List<Header> limitHeaders) {
    static Admission refused(Answer answer, List<Header> limitHeaders) {
        return new Admission(answer, null, limitHeaders);
    }
}
