package io.github.reactivepostman.http;

/** The least of Postman's plans that an operation is offered in; in a lesser one it answers 403. */
public enum Plan {
    /** Every plan, the free one too. */
    ANY,
    /** Team and Enterprise. */
    TEAM,
    /** Enterprise only. */
    ENTERPRISE
}
