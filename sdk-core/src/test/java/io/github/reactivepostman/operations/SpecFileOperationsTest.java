package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.specs.NewSpecFile;
import io.github.reactivepostman.api.specs.SpecFile;
import io.github.reactivepostman.api.specs.SpecFileChange;
import io.github.reactivepostman.api.specs.SpecFileType;
import io.github.reactivepostman.api.specs.SpecNodeType;
import io.github.reactivepostman.api.specs.SpecVersion;
import io.github.reactivepostman.api.specs.SpecVersionFile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecFileOperationsTest {

    @Test
    void shouldStreamTheFilesOfASpecification() {
        List<SpecFile> files =
                Operations.all("getSpecFiles", client -> client.specs().files().list("s1"));
        assertThat(files).extracting(SpecFile::path).containsExactly("schemas/order.yaml", "index.yaml");
        assertThat(files.get(1).type()).isEqualTo(SpecFileType.ROOT);
        assertThat(files.get(0).name()).isEqualTo("order.yaml");
    }

    @Test
    void shouldTellTheCursorThatNobodyCanSend() {
        Page<SpecFile> page =
                Operations.one("getSpecFiles", client -> client.specs().files().listPage("s1"));
        assertThat(page.nextCursor()).isEqualTo("bW9yZQ==");
    }

    @Test
    void shouldAddAFile() {
        SpecFile file = Operations.one(
                "createSpecFile",
                client -> client.specs()
                        .files()
                        .create("s1", NewSpecFile.of("schemas/line item.yaml", "type: string\n")));
        assertThat(file.id()).isEqualTo("f3");
    }

    @Test
    void shouldReadAFileWhosePathHasToBeEncoded() {
        SpecFile file =
                Operations.one("getSpecFile", client -> client.specs().files().get("s1", "line item?x=1#y.yaml"));
        assertThat(file.content()).isEqualTo("type: string\n");
        assertThat(file.path()).isEqualTo("line item?x=1#y.yaml");
    }

    @Test
    void shouldReadAFileInFolders() {
        SpecFile file = Operations.one(
                "getSpecFile-inFolders", client -> client.specs().files().get("s1", "schemas/line items/ä.yaml"));
        assertThat(file.path()).isEqualTo("schemas/line items/ä.yaml");
    }

    @Test
    void shouldReplaceTheTextOfAFile() {
        SpecFile file = Operations.one(
                "updateSpecFile",
                client -> client.specs().files().update("s1", "order.yaml", SpecFileChange.content("type: array\n")));
        assertThat(file.content()).isNull();
    }

    @Test
    void shouldRenameAFile() {
        SpecFile file = Operations.one(
                "updateSpecFile-name",
                client -> client.specs().files().update("s1", "order.yaml", SpecFileChange.name("purchase.yaml")));
        assertThat(file.path()).isEqualTo("purchase.yaml");
    }

    @Test
    void shouldMakeAFileTheRoot() {
        SpecFile file = Operations.one(
                "updateSpecFile-type",
                client -> client.specs().files().update("s1", "order.yaml", SpecFileChange.type(SpecFileType.ROOT)));
        assertThat(file.type()).isEqualTo(SpecFileType.ROOT);
    }

    @Test
    void shouldDeleteAFile() {
        Operations.none("deleteSpecFile", client -> client.specs().files().delete("s1", "ä.json"));
    }

    @Test
    void shouldRefuseAPathThatIsNone() {
        try (PostmanClient client = TestClients.client(URI.create("http://127.0.0.1:1"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.specs().files().get("s1", "/index.yaml"))
                    .withMessageContaining("'filePath' must be a path");
        }
    }

    @Test
    void shouldStreamTheVersionsOfASpecification() {
        List<SpecVersion> versions = Operations.all(
                "getSpecVersionTags", client -> client.specs().versions().list("s1", 1));
        assertThat(versions).containsExactly(new SpecVersion("t2", "2.0.0"), new SpecVersion("t1", "1.0.0"));
    }

    @Test
    void shouldTagAVersion() {
        SpecVersion version = Operations.one(
                "createSpecVersionTag", client -> client.specs().versions().create("s1", "3.0.0-rc1"));
        assertThat(version.id()).isEqualTo("t3");
    }

    @Test
    void shouldStreamTheFilesOfAVersion() {
        List<SpecVersionFile> files = Operations.all(
                "getSpecVersionTag", client -> client.specs().versions().files("s1", "t/1"));
        assertThat(files).extracting(SpecVersionFile::type).containsExactly(SpecNodeType.FOLDER, SpecNodeType.FILE);
        assertThat(files.get(0).content()).isNull();
        assertThat(files.get(1).parentId()).isEqualTo(files.get(0).id());
        assertThat(files.get(1).updatedBy()).isEqualTo("4013");
    }
}
