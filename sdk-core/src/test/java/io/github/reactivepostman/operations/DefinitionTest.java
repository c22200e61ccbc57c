package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.operations.OperationTable.Row;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/**
 * Makes the calls of all tests of operations to a server of the published definition; {@code scripts/check-definition}
 * runs it.
 */
@Tag("definition")
class DefinitionTest {

    @TestFactory
    Stream<DynamicTest> shouldCallEveryOperationAsDefined() {
        assertThat(DefinitionServer.isNamed())
                .as("run scripts/check-definition, which names a server by -Ddefinition.server")
                .isTrue();
        return Stream.concat(
                tests().map(test -> DynamicTest.dynamicTest(name(test), () -> call(test))),
                Stream.of(
                        DynamicTest.dynamicTest("every operation was called", this::assertComplete),
                        DynamicTest.dynamicTest("every exception was called", this::assertExceptionsFail)));
    }

    private void assertComplete() {
        List<String> typed = OperationTable.rows().stream()
                .filter(Row::isTyped)
                .map(Row::operation)
                .toList();
        assertThat(DefinitionServer.called()).containsAll(typed);
    }

    private void assertExceptionsFail() {
        assertThat(DefinitionExceptions.seen())
                .as("the calls that definition-exceptions.tsv lists, and that failed as it says")
                .isEqualTo(DefinitionExceptions.listed());
    }

    private static Stream<Method> tests() {
        String here = DefinitionTest.class.getPackageName();
        return ReflectionSupport.findAllClassesInPackage(here, type -> true, name -> name.endsWith("OperationsTest"))
                .stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static String name(Method test) {
        return test.getDeclaringClass().getSimpleName() + "." + test.getName();
    }

    private static void call(Method test) throws Throwable {
        Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        test.setAccessible(true);
        try {
            test.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof TestAbortedException)) {
                throw e.getCause();
            }
        }
    }
}
