package io.github.reactivepostman.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.PropertyMapping;

/**
 * Lets a test's application call an emulator of the Postman API instead of the service, whatever its properties say.
 *
 * <p>The emulator is a bean, to be injected as a {@code PostmanEmulator}; it begins and ends with the application
 * context, so tests with the same attributes share it as they share their cached context. It lets in the keys of the
 * named clients too. A test that needs more than the attributes defines a bean of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
@PropertyMapping("postman.test.emulator")
public @interface AutoConfigurePostmanEmulator {

    /** Calls of a key in one window. */
    int limit() default 300;

    /** Length of a window, in the form of a property, such as {@code 10s}. */
    String window() default "60s";

    /** How many workspaces the account begins with; collections and environments need at least one. */
    int workspaces() default 0;

    /** How many collections the account begins with. */
    int collections() default 0;

    /** How many environments the account begins with. */
    int environments() default 0;
}
