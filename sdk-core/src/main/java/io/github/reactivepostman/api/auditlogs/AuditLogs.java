package io.github.reactivepostman.api.auditlogs;

import io.github.reactivepostman.http.Exchange;

/** Audit logs. */
public final class AuditLogs {

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public AuditLogs(Exchange exchange) {
        this.exchange = exchange;
    }
}
