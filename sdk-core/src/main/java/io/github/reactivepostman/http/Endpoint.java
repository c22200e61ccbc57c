package io.github.reactivepostman.http;

/**
 * One operation of the service: its method, its path template and whether it is safe to repeat; immutable.
 *
 * <p>Meant to be a constant: the template is parsed once.
 */
public final class Endpoint {

    private final String method;
    private final UriTemplate template;
    private final boolean repeatable;

    private Endpoint(String method, UriTemplate template, boolean repeatable) {
        this.method = method;
        this.template = template;
        this.repeatable = repeatable;
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
        return new Endpoint(method, UriTemplate.parse(template), repeatable);
    }

    /** Returns this endpoint as safe to repeat although it is not known whether the service executed it. */
    public Endpoint repeatable() {
        return new Endpoint(method, template, true);
    }

    /** Returns this endpoint as not safe to repeat. */
    public Endpoint notRepeatable() {
        return new Endpoint(method, template, false);
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

    UriTemplate uri() {
        return template;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
