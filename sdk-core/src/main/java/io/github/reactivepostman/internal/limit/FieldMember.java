package io.github.reactivepostman.internal.limit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of a structured field, read tolerantly: {@code key=value}, or {@code name} and parameters
 * ({@code "default";r=299;t=42}).
 *
 * <p>The one library for RFC 9651 throws on the first wrong character; these headers are read one by one instead, and
 * what is not understood is passed over. At most {@value #MOST} members of at most {@value #LONGEST} characters are
 * looked at.
 */
record FieldMember(
        @Nullable String key,
        @Nullable String name,
        @Nullable String value,
        String parameters) {

    static final FieldMember NONE = new FieldMember(null, null, null, "");

    private static final int MOST = 32;
    private static final int LONGEST = 1024;

    /** Splits fields at the commas outside quotes. */
    static List<FieldMember> parse(List<String> fields) {
        List<FieldMember> members = new ArrayList<>();
        for (String field : fields) {
            String text = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
            int from = 0;
            while (from <= text.length() && members.size() < MOST) {
                int to = end(text, from, ',');
                members.add(of(text.substring(from, to).trim()));
                from = to + 1;
            }
        }
        return members;
    }

    /** Tells whether this is an item with a name, not an entry of a dictionary. */
    boolean isItem() {
        return key == null && name != null && !name.isEmpty();
    }

    /** Returns a parameter's value; null when the member has none of that name. */
    @Nullable String parameter(String wanted) {
        int from = 0;
        while (from < parameters.length()) {
            int to = end(parameters, from, ';');
            String parameter = parameters.substring(from, to).trim();
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).trim().equalsIgnoreCase(wanted)) {
                return unquoted(parameter.substring(equals + 1));
            }
            from = to + 1;
        }
        return null;
    }

    private static FieldMember of(String text) {
        int semicolon = end(text, 0, ';');
        String head = text.substring(0, semicolon).trim();
        String parameters = semicolon < text.length() ? text.substring(semicolon + 1) : "";
        int equals = head.startsWith("\"") ? -1 : head.indexOf('=');
        return equals < 0
                ? new FieldMember(null, unquoted(head), null, parameters)
                : new FieldMember(
                        head.substring(0, equals).trim(), null, unquoted(head.substring(equals + 1)), parameters);
    }

    /** Returns the index of the next separator outside quotes, or the text's length. */
    private static int end(String text, int from, char separator) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static String unquoted(String text) {
        String trimmed = text.trim();
        boolean quoted = trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
    }
}
