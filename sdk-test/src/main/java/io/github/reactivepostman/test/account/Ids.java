package io.github.reactivepostman.test.account;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes ids up in the form of random UUIDs, without the secure source, which reads a file on the event loop. */
final class Ids {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private Ids() {}

    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | VERSION_4;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT_2;
        return new UUID(high, low).toString();
    }
}
