package io.github.reactivepostman.error;

import java.time.Duration;

/** A job was not done when the deadline came; it may still be running at the service, and can be waited for again. */
public class JobTimeoutException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final String jobId;
    private final Duration deadline;

    public JobTimeoutException(RequestInfo request, String jobId, Duration deadline) {
        super(
                "Job '" + jobId + "' was not done within " + deadline + ", as " + request
                        + " says: it may still be running, wait for it again or set a later deadline",
                request,
                null,
                null);
        this.jobId = jobId;
        this.deadline = deadline;
    }

    /** Returns the id of the job. */
    public String jobId() {
        return jobId;
    }

    /** Returns how long the job was waited for. */
    public Duration deadline() {
        return deadline;
    }

    @Override
    public boolean isTransient() {
        return true;
    }
}
