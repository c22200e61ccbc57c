package io.github.reactivepostman.api.sdks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an SDK's archive can be fetched for a few minutes; prints no address, because whoever has it needs no key.
 *
 * @param id SDK id
 * @param language what the SDK is written in
 * @param url address of the zip archive, to be fetched without the API key
 * @param expiresAt until when the address works
 */
public record SdkDownload(
        String id,
        @Nullable SdkLanguage language,
        String url,
        @Nullable Instant expiresAt) {

    @Override
    public String toString() {
        return "SdkDownload[id=" + id + ", language=" + language + ", url=REDACTED, expiresAt=" + expiresAt + "]";
    }
}
