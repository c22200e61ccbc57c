package io.github.reactivepostman.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.api.Patch;
import java.time.Instant;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/** Writes {@link Patch} and reads dates in any of the service's forms. */
public final class PostmanModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "reactive-postman";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers().addSerializer(new PatchSerializer()));
        context.addDeserializers(new SimpleDeserializers().addDeserializer(Instant.class, new InstantDeserializer()));
        // Patch.keep() is the empty one; this outranks whatever the mapper or the class includes.
        JsonInclude.Include nonEmpty = JsonInclude.Include.NON_EMPTY;
        context.configOverride(Patch.class).setInclude(JsonInclude.Value.construct(nonEmpty, nonEmpty));
    }
}
