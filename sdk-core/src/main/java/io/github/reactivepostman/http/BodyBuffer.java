package io.github.reactivepostman.http;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;
import java.util.function.Function;

/** Collects a body into one array, which has the told length from the start when that is believable. */
final class BodyBuffer {

    private static final int BELIEVED = 1024 * 1024;
    private static final byte[] EMPTY = new byte[0];

    private final long limit;
    private final int told;
    private final Function<byte[], RuntimeException> tooLarge;
    private byte[] bytes = EMPTY;
    private int size;

    /**
     * Creates a buffer.
     *
     * @param limit the most bytes that it takes
     * @param told the length that the answer told; negative when it told none
     * @param tooLarge makes the error for a larger body, from its first kilobyte
     */
    BodyBuffer(long limit, long told, Function<byte[], RuntimeException> tooLarge) {
        this.limit = limit;
        this.tooLarge = tooLarge;
        this.told = (int) Math.min(told, BELIEVED);
    }

    void append(ByteBuf part) {
        int length = part.readableBytes();
        if (size + (long) length > limit) {
            throw tooLarge.apply(start(part));
        }
        ensure(size + length);
        part.readBytes(bytes, size, length);
        size += length;
    }

    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    private void ensure(int needed) {
        if (needed > bytes.length) {
            long wanted = bytes.length == 0 ? Math.max(needed, told) : Math.max(needed, bytes.length * 2L);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, limit));
        }
    }

    private byte[] start(ByteBuf part) {
        int room = 1024;
        byte[] start = Arrays.copyOf(bytes, Math.min(size, room));
        int more = Math.min(room - start.length, part.readableBytes());
        byte[] all = Arrays.copyOf(start, start.length + more);
        part.getBytes(part.readerIndex(), all, start.length, more);
        return all;
    }
}
