package io.github.reactivepostman.http;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Turns the body that a caller gave into bytes, so that its length is known and every attempt sends the same. */
final class BodyWriter {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON = "application/json";

    private BodyWriter() {}

    static PostmanRequest request(Codec codec, CallDraft draft) {
        Object body = draft.body();
        if (body == null) {
            return new PostmanRequest(draft, draft.headers(), null);
        }
        if (body instanceof Multipart form) {
            MultipartWriter writer = new MultipartWriter();
            RequestHeaders headers = draft.headers().withChecked(CONTENT_TYPE, writer.mediaType());
            return new PostmanRequest(draft, headers, writer.write(form));
        }
        RequestHeaders headers = draft.headers();
        return new PostmanRequest(
                draft,
                headers.get(CONTENT_TYPE) == null ? headers.withChecked(CONTENT_TYPE, mediaType(body)) : headers,
                content(codec, draft, body));
    }

    private static String mediaType(Object body) {
        if (body instanceof Body.Bytes bytes) {
            return bytes.mediaType();
        }
        String told = body instanceof Body.Json json ? json.mediaType() : null;
        return told == null ? JSON : told;
    }

    private static byte[] content(Codec codec, CallDraft draft, Object body) {
        if (body instanceof Body.Bytes bytes) {
            return bytes.content();
        }
        Object value = body instanceof Body.Json json ? json.value() : body;
        return json(codec, draft, draft.wrapper(), value);
    }

    private static byte[] json(Codec codec, CallDraft draft, @Nullable String wrapper, Object value) {
        try {
            return codec.write(wrapper == null ? value : Collections.singletonMap(wrapper, value));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "body of " + draft.info() + " cannot be written as JSON: "
                            + value.getClass().getName(),
                    e);
        }
    }
}
