package io.github.reactivepostman.http;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.RateLimitState;

/**
 * One operation of the service: its method, its path template, whether it is safe to repeat, the plan that it needs, the
 * bucket that it counts in besides the account's, and whether it takes the API key; immutable.
 *
 * <p>Meant to be a constant: the template is parsed once. Each variable becomes one segment of the path, or with a star,
 * as in <code>{*filePath}</code>, as many as its value has.
 */
public final class Endpoint {

    private final String method;
    private final UriTemplate template;
    private final boolean repeatable;
    private final Plan plan;
    private final String bucket;
    private final boolean keyless;

    private Endpoint(
            String method, UriTemplate template, boolean repeatable, Plan plan, String bucket, boolean keyless) {
        this.method = method;
        this.template = template;
        this.repeatable = repeatable;
        this.plan = plan;
        this.bucket = bucket;
        this.keyless = keyless;
    }

    /** Creates a {@code GET}, which is safe to repeat. */
    public static Endpoint get(String template) {
        return of("GET", template);
    }

    /** Creates a {@code POST}, which is not safe to repeat unless {@link #repeatable()} says so. */
    public static Endpoint post(String template) {
        return of("POST", template);
    }

    /** Creates a {@code PUT}, which is safe to repeat. */
    public static Endpoint put(String template) {
        return of("PUT", template);
    }

    /** Creates a {@code PATCH}, which is not safe to repeat unless {@link #repeatable()} says so. */
    public static Endpoint patch(String template) {
        return of("PATCH", template);
    }

    /** Creates a {@code DELETE}, which is safe to repeat. */
    public static Endpoint delete(String template) {
        return of("DELETE", template);
    }

    /**
     * Creates an endpoint of any method; as HTTP has it, only POST and PATCH are not safe to repeat.
     *
     * @throws IllegalArgumentException when the template does not start with a slash or has an unclosed variable
     */
    public static Endpoint of(String method, String template) {
        boolean repeatable = !method.equals("POST") && !method.equals("PATCH");
        return new Endpoint(method, UriTemplate.parse(template), repeatable, Plan.ANY, RateLimitState.ACCOUNT, false);
    }

    /** Returns this endpoint as safe to repeat although it is not known whether the service executed it. */
    public Endpoint repeatable() {
        return new Endpoint(method, template, true, plan, bucket, keyless);
    }

    /** Returns this endpoint as not safe to repeat. */
    public Endpoint notRepeatable() {
        return new Endpoint(method, template, false, plan, bucket, keyless);
    }

    /** Returns this endpoint as one that the service offers from a plan on. */
    public Endpoint from(Plan least) {
        return new Endpoint(method, template, repeatable, least, bucket, keyless);
    }

    /**
     * Returns this endpoint as one that counts in a stricter bucket too. That is for information: at the gate, the
     * policies of the settings assign a call to its buckets by method and path.
     */
    public Endpoint in(String stricter) {
        return new Endpoint(method, template, repeatable, plan, stricter, keyless);
    }

    /**
     * Returns this endpoint as one that is called without the API key, which the client then does not ask for either.
     *
     * <p>Such a call waits at the gate and takes a permit like any other, because it is not documented what the service
     * counts it in. What its answer tells of limits is not taken for the key's, unless it is a refusal.
     */
    public Endpoint withoutKey() {
        return new Endpoint(method, template, repeatable, plan, bucket, true);
    }

    /** Returns the HTTP method. */
    public String method() {
        return method;
    }

    /** Returns the path template. */
    public String template() {
        return template.toString();
    }

    /** Tells whether the call may be sent again when it is not known whether the service executed it. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Returns the least plan that the service offers the operation in. */
    public Plan plan() {
        return plan;
    }

    /** Returns the strictest bucket that the operation counts in, as Postman documents it. */
    public String bucket() {
        return bucket;
    }

    /** Returns what an error says of a call of this endpoint. */
    public RequestInfo info() {
        return new RequestInfo(method, template(), repeatable);
    }

    /** Tells whether the call is made without the API key. */
    public boolean isWithoutKey() {
        return keyless;
    }

    UriTemplate uri() {
        return template;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
