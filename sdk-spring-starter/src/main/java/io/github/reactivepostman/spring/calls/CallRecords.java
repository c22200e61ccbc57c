package io.github.reactivepostman.spring.calls;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The records of all clients by name; that of a client which the starter did not build stays empty. */
public final class CallRecords {

    private final Map<String, CallRecord> records = new ConcurrentHashMap<>();

    /** Returns the record of a client. */
    public CallRecord of(String client) {
        return records.computeIfAbsent(client, name -> new CallRecord());
    }
}
