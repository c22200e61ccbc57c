package io.github.reactivepostman.api.sdks;

/**
 * An SDK whose build was taken on.
 *
 * @param id SDK id, with which {@link Sdks#get} tells how far the build is
 * @param location the SDK's address, as the service told it
 */
public record SdkRef(String id, String location) {

    static SdkRef of(String location) {
        String path = location.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return new SdkRef(path.substring(path.lastIndexOf('/') + 1), location);
    }
}
