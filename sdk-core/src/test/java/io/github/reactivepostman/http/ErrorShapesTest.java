package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented error body is understood, whatever media type it comes under, and garbage never throws. */
class ErrorShapesTest {

    private static final List<String> TYPES =
            List.of("application/json", "application/problem+json; charset=utf-8", "text/plain");

    static Stream<Arguments> shapes() {
        return Stream.of(
                // body, name, type, title, message
                shape("{'type':'T','title':'Ti','detail':'De','status':404}", "T", "T", "Ti", "De"),
                shape("{'type':'https://x/p','title':'Ti','detail':'De'}", null, "https://x/p", "Ti", "De"),
                shape("{'type':'T','title':'Ti','detail':'De','status':400,'instance':'/i'}", "T", "T", "Ti", "De"),
                shape("{'error':{'name':'N','message':'M'}}", "N", null, null, "M"),
                shape("{'error':{'name':'N','message':'M','details':{'param':'p'}}}", "N", null, null, "M"),
                shape(
                        "{'type':'urn:x:y','title':'Ti','status':403,'instance':'/i',"
                                + "'detail':{'error':{'name':'N','message':'M'},'result':[]}}",
                        "N",
                        "urn:x:y",
                        "Ti",
                        "M"),
                shape("{'title':'Ti','detail':{'error':'E','result':[1]}}", "E", null, "Ti", "E"),
                shape("{'error':{'type':'T','message':'M'}}", "T", "T", null, "M"),
                shape("{'name':'N','message':'M'}", "N", null, null, "M"),
                shape("{'error':{'name':'N','header':'H','message':'M'}}", "N", null, "H", "M"),
                shape("{'type':'T','title':'Ti','detail':'De','instance':'/i','requestId':'r'}", "T", "T", "Ti", "De"),
                shape("{'type':'T','title':'Ti','status':401,'instance':'/i'}", "T", "T", "Ti", "Ti"),
                shape("{'type':'T','title':'Ti'}", "T", "T", "Ti", "Ti"),
                shape("{'title':'Ti','detail':'De','status':400}", null, null, "Ti", "De"),
                shape("{'error':'invalid_client','error_description':'D'}", "invalid_client", null, null, "D"),
                shape("{'type':'T','title':'Ti','detail':'De','createdAt':'now'}", "T", "T", "Ti", "De"),
                shape("{'collection':{'name':'N','message':'M'}}", "N", null, null, "M"),
                shape("{'type':'T','title':'Ti','detail':'De','message':'M'}", "T", "T", "Ti", "De"),
                shape("{'error':{'name':{'name':'N','reason':'R'}}}", "N", null, null, "R"),
                shape("{'statusCode':400,'error':'Bad Request','message':'M'}", "Bad Request", null, null, "M"),
                shape("{'error':{'name':'N','message':'M'},'statusCode':400}", "N", null, null, "M"),
                shape(
                        "{'error':{'status':403,'name':'N','message':'M','detail':'De','instance':'/i'}}",
                        "N",
                        null,
                        null,
                        "De"),
                shape("{'error':{'name':'N','message':'M','statusCode':404}}", "N", null, null, "M"),
                shape("{'title':'Ti','detail':'De','status':422,'link':'https://l'}", null, null, "Ti", "De"),
                // not documented
                shape(
                        "{'error':17,'name':false,'detail':[],'message':{},'type':null,'status':'x'}",
                        null,
                        null,
                        null,
                        null),
                shape("['a']", null, null, null, "['a']"),
                shape("'text'", null, null, null, "text"),
                shape("<html>Bad gateway</html>", null, null, null, "<html>Bad gateway</html>"),
                shape("{'error':", null, null, null, "{'error':"),
                shape("", null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shouldReadEveryShapeByItsContent(
            String body,
            @Nullable String name,
            @Nullable String type,
            @Nullable String title,
            @Nullable String message) {
        for (String mediaType : TYPES) {
            ApiError error = read(418, mediaType, body);

            assertThat(error.name()).isEqualTo(name);
            assertThat(error.type()).isEqualTo(type);
            assertThat(error.title()).isEqualTo(title);
            assertThat(error.message()).isEqualTo(message);
            assertThat(error.body()).isEqualTo(body);
            assertThat(error.headers().firstValue("content-type")).hasValue(mediaType);
        }
    }

    @ParameterizedTest
    @MethodSource("details")
    void shouldKeepTheStructureOfTheCause(String body, String details) {
        ApiError error = read(400, "application/json", body.replace('\'', '"'));

        assertThat(error.details()).hasToString(details.replace('\'', '"'));
    }

    static Stream<Arguments> details() {
        return Stream.of(
                Arguments.of("{'error':{'name':'N','details':{'param':'p'}}}", "{'param':'p'}"),
                Arguments.of("{'error':{'name':'N','details':['a','b']}}", "['a','b']"),
                Arguments.of("{'details':'d','error':{'details':1}}", "'d'"),
                Arguments.of("{'detail':{'error':'E','result':[1]}}", "{'error':'E','result':[1]}"),
                Arguments.of("{'title':'Ti','link':'https://l'}", "'https://l'"));
    }

    @Test
    void shouldReadInstanceAndRequestId() {
        ApiError problem = read(400, "application/json", "{\"instance\":\"/sdks\",\"requestId\":\"r-1\"}");
        ApiError nested = read(400, "application/json", "{\"error\":{\"instance\":\"/w\"}}");

        assertThat(problem.instance()).isEqualTo("/sdks");
        assertThat(problem.requestId()).isEqualTo("r-1");
        assertThat(nested.instance()).isEqualTo("/w");
    }

    @Test
    void shouldCutALongTextShort() {
        ApiError error = read(502, "text/html", "y".repeat(100_000));

        assertThat(error.message()).isEqualTo("y".repeat(200));
        assertThat(error.body()).hasSize(64 * 1024);
    }

    @Test
    void shouldSurviveDeepNesting() {
        ApiError error = read(400, "application/json", "[".repeat(100_000));

        assertThat(error.message()).hasSize(200);
    }

    @Property(tries = 300)
    void shouldNeverThrowOnGarbage(@ForAll String body) {
        assertThat(read(429, "application/json", body).status()).isEqualTo(429);
    }

    @Property(tries = 500)
    void shouldNeverThrowOnAnyJson(@ForAll("objects") String body) {
        assertThat(read(400, "text/html", body).body()).isEqualTo(body);
        assertThat(read(429, "text/html", body).status()).isEqualTo(429);
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> leaf =
                Arbitraries.of("null", "true", "-1", "1e999", "\"\"", "\"x\"", "[]", "{}", "[[{\"name\":1}]]");
        Arbitrary<String> inner = object(leaf);
        return object(Arbitraries.oneOf(leaf, inner, object(inner)));
    }

    private static Arbitrary<String> object(Arbitrary<String> value) {
        Arbitrary<String> field = Arbitraries.of(
                        "error",
                        "detail",
                        "details",
                        "name",
                        "message",
                        "type",
                        "title",
                        "status",
                        "statusCode",
                        "instance",
                        "requestId",
                        "collection",
                        "link",
                        "error_description",
                        "createdAt",
                        "code")
                .flatMap(name -> value.map(text -> "\"" + name + "\":" + text));
        return field.list().ofMaxSize(6).map(fields -> "{" + String.join(",", fields) + "}");
    }

    private static Arguments shape(
            String body,
            @Nullable String name,
            @Nullable String type,
            @Nullable String title,
            @Nullable String message) {
        return Arguments.of(
                body.replace('\'', '"'), name, type, title, message == null ? null : message.replace('\'', '"'));
    }

    private static ApiError read(int status, String type, String body) {
        try (PostmanClient client = TestClients.builder(URI.create("http://127.0.0.1:9"))
                .filter(CannedResponse.of(status, type, body).filter())
                .build()) {
            Throwable error = Outcomes.error(client.get().uri("/me").send(), RuntimeException.class);
            ApiError read = error instanceof QuotaExhaustedException quota
                    ? quota.error()
                    : ((PostmanResponseException) error).error();
            return Objects.requireNonNull(read);
        }
    }
}
