package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.network.AddDecision;
import io.github.reactivepostman.api.network.AddRequest;
import io.github.reactivepostman.api.network.AddRequestQuery;
import io.github.reactivepostman.api.network.AddRequestStatus;
import io.github.reactivepostman.api.network.NetworkElementType;
import io.github.reactivepostman.api.network.NetworkSort;
import io.github.reactivepostman.api.network.PrivateNetwork;
import io.github.reactivepostman.api.network.SortDirection;
import io.github.reactivepostman.error.NotFoundException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class AddRequestOperationsTest {

    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-02-02T00:00:00Z");

    @Test
    void shouldListRequestsOverPages() {
        AddRequestQuery query = AddRequestQuery.all()
                .withSince(SINCE)
                .withUntil(UNTIL)
                .withRequestedBy("87340022")
                .withType(NetworkElementType.WORKSPACE)
                .withStatus(AddRequestStatus.DENIED)
                .withName("Eng")
                .withSort(NetworkSort.UPDATED_AT, SortDirection.ASC)
                .withPageSize(1);

        List<AddRequest> requests = Operations.all(
                "listPrivateNetworkAddRequests",
                client -> client.privateNetwork().requests(query));

        assertThat(requests).extracting(AddRequest::id).containsExactly("7", "8");
        assertThat(requests)
                .extracting(AddRequest::status)
                .containsExactly(AddRequestStatus.DENIED, AddRequestStatus.PENDING);
        assertThat(requests.get(0).response())
                .isEqualTo(new AddRequest.Response(Instant.parse("2026-01-21T08:32:31Z"), "87340021", "Not finished"));
        assertThat(requests.get(1).response()).isNull();
        assertThat(requests.get(1).element()).extracting("name").isEqualTo("Boilers");
    }

    @Test
    void shouldApproveAndDeny() {
        List<AddRequest> requests = Operations.all("respondPrivateNetworkAddRequest", client -> {
            PrivateNetwork network = client.privateNetwork();
            return Flux.concat(
                    network.respond("8", AddDecision.approved()),
                    network.respond("7", AddDecision.denied("Not finished")));
        });

        assertThat(requests)
                .extracting(AddRequest::status)
                .containsExactly(AddRequestStatus.APPROVED, AddRequestStatus.DENIED);
        AddRequest.Element added = requests.get(0).element();
        assertThat(added).extracting("createdBy").isEqualTo("87340021");
        assertThat(added).extracting("createdAt").isEqualTo(Instant.parse("2026-01-23T04:48:40Z"));
    }

    @Test
    void shouldDenyWithoutAWord() {
        FakeExchange exchange = new FakeExchange().answer("{\"request\":[{\"id\":7,\"status\":\"denied\"}]}");

        Outcomes.value(new PrivateNetwork(exchange).respond("7", AddDecision.denied()));

        assertThat(exchange.call().json()).isEqualTo("{\"status\":\"denied\"}");
    }

    /** The service answers 400 to a request that does not exist, and only the name tells. */
    @Test
    void shouldTellThatARequestDoesNotExist() {
        Reply missing = Reply.json(400, "{\"name\":\"instanceNotFoundError\",\"message\":\"No request 7\"}");
        try (TestServer server = TestServer.answering(missing);
                PostmanClient client = TestClients.client(server.uri())) {
            Outcomes.error(client.privateNetwork().respond("7", AddDecision.approved()), NotFoundException.class);
        }
    }
}
