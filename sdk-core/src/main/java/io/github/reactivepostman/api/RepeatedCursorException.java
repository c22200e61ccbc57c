package io.github.reactivepostman.api;

/** The service named a page as the next one that was already read, so the list would never end. */
public class RepeatedCursorException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String cursor;

    public RepeatedCursorException(String cursor) {
        super("The service answered the cursor '" + cursor + "' a second time: what was read so far is not the"
                + " whole list");
        this.cursor = cursor;
    }

    /** Returns the cursor that came twice. */
    public String cursor() {
        return cursor;
    }
}
