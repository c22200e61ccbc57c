package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An SDK to be generated.
 *
 * @param source what to generate it from
 * @param language what it is to be written in
 * @param sdkVersion its version; null for the one that follows the last
 * @param authors whom its manifest names
 * @param retry how it repeats calls; null for the generator's defaults
 * @param options what it is called; always of the same language
 */
public record SdkCreate(
        SdkSource source,
        SdkLanguage language,
        @Nullable String sdkVersion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SdkAuthor> authors,
        @Nullable SdkRetry retry,
        @JsonIgnore @Nullable SdkOptions options) {

    public SdkCreate {
        Values.present("source", source);
        Values.present("language", language);
        authors = Values.list(authors);
        if (options != null && !options.language().equals(language)) {
            throw new IllegalArgumentException("options are for " + options.language() + " and the SDK is in "
                    + language + ": the service would ignore them");
        }
    }

    /** Creates one whose package is named by the service. */
    public static SdkCreate of(SdkSource source, SdkLanguage language) {
        return new SdkCreate(source, language, null, List.of(), null, null);
    }

    /** Creates one in the language of the options. */
    public static SdkCreate of(SdkSource source, SdkOptions options) {
        return new SdkCreate(source, options.language(), null, List.of(), null, options);
    }

    public SdkCreate withSdkVersion(String sdkVersion) {
        return new SdkCreate(source, language, Values.text("sdkVersion", sdkVersion), authors, retry, options);
    }

    public SdkCreate withAuthors(SdkAuthor... authors) {
        return new SdkCreate(source, language, sdkVersion, List.of(authors), retry, options);
    }

    public SdkCreate withRetry(SdkRetry retry) {
        return new SdkCreate(source, language, sdkVersion, authors, retry, options);
    }

    /** Returns the options under the name that the language demands. */
    @JsonAnyGetter
    Map<String, Map<String, String>> optionsByField() {
        return options == null ? Map.of() : Map.of(options.field(), options.values());
    }
}
