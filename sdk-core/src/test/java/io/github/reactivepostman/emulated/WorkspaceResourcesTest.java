package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.workspaces.Workspace;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceElement;
import io.github.reactivepostman.api.workspaces.WorkspaceElementType;
import io.github.reactivepostman.api.workspaces.WorkspaceInclude;
import io.github.reactivepostman.api.workspaces.WorkspaceQuery;
import io.github.reactivepostman.api.workspaces.WorkspaceRef;
import io.github.reactivepostman.api.workspaces.WorkspaceSummary;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.api.workspaces.WorkspaceUpdate;
import io.github.reactivepostman.api.workspaces.Workspaces;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.account.StoredWorkspace;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

/** Every operation on workspaces, by what the client returns and by what the emulator holds then. */
class WorkspaceResourcesTest {

    private Live live;
    private Account account;
    private Workspaces workspaces;

    @BeforeEach
    void start() {
        use(Live.start());
    }

    private void use(Live started) {
        live = started;
        account = started.emulator().account();
        workspaces = started.client().workspaces();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private List<String> names(WorkspaceQuery query) {
        return value(workspaces.list(query).map(WorkspaceSummary::name).collectList());
    }

    @Test
    void shouldMakeAWorkspace() {
        WorkspaceRef made = value(workspaces.create(WorkspaceCreate.of("Shop", WorkspaceType.PRIVATE)
                .withDescription("All of it.")
                .withAbout("Orders")));

        StoredWorkspace stored = account.workspaces().get(0);
        assertThat(made).isEqualTo(new WorkspaceRef(stored.id(), "Shop"));
        assertThat(List.of(stored.name(), stored.type())).containsExactly("Shop", "private");
        assertThat(stored.description()).isEqualTo("All of it.");
        assertThat(stored.about()).isEqualTo("Orders");
    }

    @Test
    void shouldReadAWorkspaceWithWhatIsInIt() {
        account.seed(2, 4, 2);
        StoredWorkspace stored = account.workspaces().get(0);

        Workspace read = value(workspaces.get(stored.id(), WorkspaceInclude.SCIM));

        assertThat(read.name()).isEqualTo(stored.name());
        assertThat(read.type()).isEqualTo(WorkspaceType.TEAM);
        assertThat(read.createdAt()).isEqualTo(stored.createdAt());
        assertThat(read.updatedAt()).isEqualTo(stored.updatedAt());
        assertThat(read.collections())
                .extracting(WorkspaceElement::name)
                .containsExactly("Collection 1", "Collection 3");
        assertThat(read.environments()).extracting(WorkspaceElement::name).containsExactly("Environment 1");
        assertThat(read.mocks()).isEmpty();
        assertThat(read.scim()).isNotNull();
        assertThat(value(workspaces.get(stored.id())).scim()).isNull();
    }

    @Test
    void shouldChangeOnlyWhatIsGiven() {
        String id =
                account.workspaceStore().add("Old", "team", "kept", "kept too").id();

        WorkspaceRef changed =
                value(workspaces.update(id, WorkspaceUpdate.none().withName("New")));

        assertThat(changed).isEqualTo(new WorkspaceRef(id, "New"));
        StoredWorkspace stored = account.workspaces().get(0);
        assertThat(stored.name()).isEqualTo("New");
        assertThat(stored.type()).isEqualTo("team");
        assertThat(stored.description()).isEqualTo("kept");
        assertThat(stored.about()).isEqualTo("kept too");
    }

    @Test
    void shouldDeleteAWorkspaceAndWhatIsInIt() {
        account.seed(2, 4, 2);
        String id = account.workspaces().get(0).id();

        completes(workspaces.delete(id));

        assertThat(account.workspaces()).extracting(StoredWorkspace::name).containsExactly("Workspace 2");
        assertThat(account.collections()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(EndOfList.class)
    void shouldListAllPagesHoweverTheListEnds(EndOfList form) {
        live.close();
        use(Live.start(
                emulator -> emulator.endOfList(form).seed(seeded -> seeded.seed(7, 0, 0)), settings -> settings));

        assertThat(names(WorkspaceQuery.all().withPageSize(3)))
                .isEqualTo(IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> "Workspace " + i)
                        .toList());
        assertThat(live.emulator().received()).hasSize(3);
    }

    @Test
    void shouldMakeOneCallForWhatTheFirstPageHolds() {
        account.seed(20, 0, 0);

        StepVerifier.create(
                        workspaces.list(WorkspaceQuery.all().withPageSize(5)).take(3))
                .expectNextCount(3)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(live.emulator().received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void shouldNotFetchAPageBeyondTheOnesThatWereAskedFor(int wanted) {
        account.seed(20, 0, 0);

        assertThat(value(workspaces
                        .list(WorkspaceQuery.all().withPageSize(5))
                        .take(wanted)
                        .collectList()))
                .hasSize(wanted);

        assertThat(live.emulator().received()).hasSize(wanted / 5);
    }

    @Test
    void shouldFetchTheNextPageOnlyOnceTheOneBeforeIsTaken() {
        account.seed(20, 0, 0);

        StepVerifier.create(workspaces.list(WorkspaceQuery.all().withPageSize(5)), 4)
                .expectNextCount(4)
                .then(() -> assertThat(live.emulator().received()).hasSize(1))
                .thenRequest(2)
                .expectNextCount(2)
                .then(() -> assertThat(live.emulator().received()).hasSize(2))
                .thenCancel()
                .verify(Outcomes.TIMEOUT);
    }

    @Test
    void shouldReadPagesByTheirCursors() {
        account.seed(3, 0, 0);
        WorkspaceQuery query = WorkspaceQuery.all().withPageSize(2);

        Page<WorkspaceSummary> first = value(workspaces.listPage(query, null));
        Page<WorkspaceSummary> last = value(workspaces.listPage(query, first.nextCursor()));

        assertThat(first.items()).hasSize(2);
        assertThat(first.nextCursor()).contains("+", "/", "=");
        assertThat(last.items()).extracting(WorkspaceSummary::name).containsExactly("Workspace 3");
        assertThat(last.nextCursor()).isNull();
    }

    @Test
    void shouldSelectByTypeMakerAndElement() {
        account.seed(2, 2, 0);
        account.workspaceStore().add("Mine", "personal", null, null);
        String maker = Long.toString(account.user().id());
        String uid = account.collections().get(1).uid();

        assertThat(names(WorkspaceQuery.all().withType(WorkspaceType.PERSONAL))).containsExactly("Mine");
        assertThat(names(WorkspaceQuery.all().withCreatedBy("1", maker))).hasSize(3);
        assertThat(names(WorkspaceQuery.all().withCreatedBy("1"))).isEmpty();
        assertThat(names(WorkspaceQuery.all().withElement(WorkspaceElementType.COLLECTION, uid)))
                .containsExactly("Workspace 2");
    }

    @Test
    void shouldTellAnUnknownId() {
        assertThat(error(workspaces.get("none"), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("workspaceNotFoundError");
        assertThat(error(workspaces.update("none", WorkspaceUpdate.none().withName("New")), NotFoundException.class)
                        .error()
                        .name())
                .isEqualTo("instanceNotFoundError");
        assertThat(error(workspaces.delete("none"), NotFoundException.class).status())
                .isEqualTo(400);
        assertThat(error(workspaces.listPage(WorkspaceQuery.all(), "no cursor"), ValidationException.class)
                        .error()
                        .message())
                .isEqualTo("Invalid cursor");
    }

    @Test
    void shouldTellAMissingNameAndOneThatIsTaken() {
        ValidationException missing = error(
                live.client()
                        .post()
                        .uri("/workspaces")
                        .body("workspace", Map.of("type", "team"))
                        .send(),
                ValidationException.class);
        assertThat(missing.error().name()).isEqualTo("malformedRequestError");
        assertThat(missing.error().message()).contains("'name' is missing");

        account.workspaceStore().add("Taken", "public", null, null);
        ValidationException taken =
                error(workspaces.create(WorkspaceCreate.of("Taken", WorkspaceType.PUBLIC)), ValidationException.class);
        assertThat(taken.error().name()).isEqualTo("workspaceSlugNotUniqueError");
        assertThat(account.workspaces()).hasSize(1);
    }
}
