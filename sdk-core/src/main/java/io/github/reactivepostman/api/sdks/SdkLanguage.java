package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an SDK is written in; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SdkLanguage(@JsonValue String value) {

    /** TypeScript, for npm. */
    public static final SdkLanguage TYPESCRIPT = new SdkLanguage("typescript");
    /** Python. */
    public static final SdkLanguage PYTHON = new SdkLanguage("python");
    /** Go. */
    public static final SdkLanguage GO = new SdkLanguage("go");
    /** Java. */
    public static final SdkLanguage JAVA = new SdkLanguage("java");
    /** C#, for NuGet. */
    public static final SdkLanguage CSHARP = new SdkLanguage("csharp");
    /** Ruby. */
    public static final SdkLanguage RUBY = new SdkLanguage("ruby");
    /** PHP. */
    public static final SdkLanguage PHP = new SdkLanguage("php");
    /** Kotlin. */
    public static final SdkLanguage KOTLIN = new SdkLanguage("kotlin");
    /** Rust. */
    public static final SdkLanguage RUST = new SdkLanguage("rust");
    /** A program for the command line rather than a library. */
    public static final SdkLanguage CLI = new SdkLanguage("cli");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SdkLanguage {}

    @Override
    public String toString() {
        return value;
    }
}
