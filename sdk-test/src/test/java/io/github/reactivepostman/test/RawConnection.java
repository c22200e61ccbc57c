package io.github.reactivepostman.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A bare connection, to see exactly what the emulator puts on the wire. */
final class RawConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Socket socket;
    private final String key;

    RawConnection(PostmanEmulator emulator) throws IOException {
        this.socket =
                new Socket(InetAddress.getLoopbackAddress(), emulator.baseUri().getPort());
        this.socket.setSoTimeout(TIMEOUT_MILLIS);
        this.key = emulator.apiKey();
    }

    void send(String method, String path, @Nullable String body) throws IOException {
        String length = body == null ? "" : "Content-Length: " + body.length() + "\r\n";
        String head = method + " " + path + " HTTP/1.1\r\nHost: x\r\nx-api-key: " + key + "\r\n" + length + "\r\n";
        socket.getOutputStream().write((head + (body == null ? "" : body)).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Reads until the emulator closes the connection. */
    String readToEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads one character; fails when nothing comes within the time. */
    int read(int timeoutMillis) throws IOException {
        socket.setSoTimeout(timeoutMillis);
        return socket.getInputStream().read();
    }

    /** Tells whether the emulator closes the connection, in whatever way, without sending anything. */
    boolean closed() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Reads up to the end of the headers. */
    String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
