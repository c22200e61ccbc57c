package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an SDK is called in the package world of its language; the service makes up what is not given.
 *
 * @param language language that the options are for
 * @param values options by the service's names for them
 */
public record SdkOptions(SdkLanguage language, Map<String, String> values) {

    public SdkOptions {
        Values.present("language", language);
        values = Values.map(values);
    }

    /** Names the npm package, without a scope. */
    public static SdkOptions typescript(String npmName) {
        return one(SdkLanguage.TYPESCRIPT, "npmName", npmName);
    }

    /** Names the npm package and its scope, such as {@code @acme}. */
    public static SdkOptions typescript(String npmOrg, String npmName) {
        return typescript(npmName).with("npmOrg", npmOrg);
    }

    /** Names the package for PyPI. */
    public static SdkOptions python(String packageName) {
        return one(SdkLanguage.PYTHON, "pypiPackageName", packageName);
    }

    /** Names the module by its path, such as {@code example.org/acme/sdk}. */
    public static SdkOptions go(String moduleName) {
        return one(SdkLanguage.GO, "goModuleName", moduleName);
    }

    /** Names the Maven artifact. */
    public static SdkOptions java(String groupId, String artifactId) {
        return one(SdkLanguage.JAVA, "groupId", groupId).with("artifactId", artifactId);
    }

    /** Names the package for NuGet. */
    public static SdkOptions csharp(String packageId) {
        return one(SdkLanguage.CSHARP, "packageId", packageId);
    }

    /** Names the gem. */
    public static SdkOptions ruby(String gemName) {
        return one(SdkLanguage.RUBY, "gemName", gemName);
    }

    /** Names the Composer package, such as {@code acme/sdk}. */
    public static SdkOptions php(String packageName) {
        return one(SdkLanguage.PHP, "packageName", packageName);
    }

    /** Names the Maven artifact. */
    public static SdkOptions kotlin(String groupId, String artifactId) {
        return one(SdkLanguage.KOTLIN, "groupId", groupId).with("artifactId", artifactId);
    }

    /** Names the crate. */
    public static SdkOptions rust(String packageName) {
        return one(SdkLanguage.RUST, "packageName", packageName);
    }

    /** Names the Go module of the program. */
    public static SdkOptions cli(String moduleName) {
        return one(SdkLanguage.CLI, "goModuleName", moduleName);
    }

    /** Adds an option by the service's name for it, for what has no method here. */
    public SdkOptions with(String option, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(Values.text("option", option), Values.text(option, value));
        return new SdkOptions(language, more);
    }

    private static SdkOptions one(SdkLanguage language, String option, String value) {
        return new SdkOptions(language, Map.of()).with(option, value);
    }

    /** Returns the field of the request that holds options of the language. */
    String field() {
        return language + "Options";
    }
}
