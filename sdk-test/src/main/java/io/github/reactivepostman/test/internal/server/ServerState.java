package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.fault.Faults;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.internal.web.Router;
import io.github.reactivepostman.test.limit.Limits;
import io.github.reactivepostman.test.limit.Tally;
import io.github.reactivepostman.test.log.RequestLog;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Holds what a server works on.
 *
 * @param account what it serves
 * @param router the operations over the account
 * @param keys who is let in
 * @param limits what is counted
 * @param headers how limits are told
 * @param faults what goes wrong
 * @param log what arrived
 * @param accepted the calls that were let through
 * @param refused the calls that were answered 429
 * @param refusedInWindows the calls that the account's limit refused, by the end of the window that was full
 * @param clock the server's time, in nanoseconds since the epoch
 * @param toldTime the time that answers tell
 */
public record ServerState(
        Account account,
        Router router,
        Keys keys,
        Limits limits,
        LimitHeaders headers,
        Faults faults,
        RequestLog log,
        Tally<String> accepted,
        Tally<String> refused,
        Tally<Instant> refusedInWindows,
        LongSupplier clock,
        ToldTime toldTime) {}
