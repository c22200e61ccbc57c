package io.github.reactivepostman.error;

import org.jspecify.annotations.Nullable;

/** A job that the service took on ended in a failure: asking for its status again tells the same, starting it anew may help. */
public class JobFailedException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final String jobId;
    private final @Nullable String reason;

    public JobFailedException(RequestInfo request, String jobId, @Nullable String reason) {
        super(message(request, jobId, reason), request, null, null);
        this.jobId = jobId;
        this.reason = reason;
    }

    /** Returns the id of the job. */
    public String jobId() {
        return jobId;
    }

    /** Returns why it failed, in the service's words; null when the service does not tell. */
    public @Nullable String reason() {
        return reason;
    }

    private static String message(RequestInfo request, String jobId, @Nullable String reason) {
        String told = reason == null ? "the service tells no reason" : reason;
        return "Job '" + jobId + "' failed, as " + request + " says: " + told;
    }
}
