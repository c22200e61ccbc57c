package io.github.reactivepostman.internal.json;

import io.github.reactivepostman.api.Patch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class PatchSerializer extends StdSerializer<Patch<?>> {

    PatchSerializer() {
        super(Patch.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Patch<?> patch) {
        return patch instanceof Patch.Keep;
    }

    @Override
    public void serialize(Patch<?> patch, JsonGenerator generator, SerializationContext context) {
        if (patch instanceof Patch.Set<?> set) {
            context.writeValue(generator, set.value());
        } else {
            generator.writeNull();
        }
    }
}
