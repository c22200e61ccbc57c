package io.github.reactivepostman.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a form into bytes, so that its length is known before it is sent. */
final class MultipartWriter {

    private static final String LINE = "\r\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String boundary = boundary();

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] write(Multipart form) {
        if (form.parts().isEmpty()) {
            throw new IllegalArgumentException("a multipart form needs at least one field or file");
        }
        form.parts().forEach(this::write);
        text("--" + boundary + "--" + LINE);
        return out.toByteArray();
    }

    private void write(Multipart.Part part) {
        text("--" + boundary + LINE);
        text("Content-Disposition: form-data; name=\"" + quoted(part.name()) + '"');
        if (part.filename() != null) {
            text("; filename=\"" + quoted(part.filename()) + '"');
        }
        text(LINE + "Content-Type: " + oneLine(part.mediaType()) + LINE + LINE);
        out.writeBytes(part.content());
        text(LINE);
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Escapes as browsers do, so that no name can end its own quotes or line. */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String oneLine(String mediaType) {
        if (mediaType.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("media type of a part must not have line breaks");
        }
        return mediaType;
    }

    private static String boundary() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "reactive-postman-" + Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }
}
