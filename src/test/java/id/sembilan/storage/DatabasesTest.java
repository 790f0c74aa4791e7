package id.sembilan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.storage.TestStorage.Pause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabasesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1"})
    void keepsAnAcknowledgedCommitThroughAPowerCut(String pragma, String value) {
        try (TestStorage storage = new TestStorage(TestDatabase.SQLITE, folder)) {
            List<String> set = storage.writer.write(writes -> writes.list("pragma " + pragma, row -> row.text(pragma)));
            assertThat(set).containsExactly(value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToWriteOnEveryReadingConnection(TestDatabase database) {
        try (TestStorage storage = new TestStorage(database, folder)) {
            List<CompletableFuture<List<Long>>> all = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> storage.reader.read(reads ->
                            reads.list("insert into note (id) values (?) returning id", row -> row.number("id"), i))))
                    .toList();
            all.forEach(one -> assertThatThrownBy(one::join).hasRootCauseMessage(readOnly(database)));
            assertThat(storage.notes()).isZero();
        }
    }

    private static String readOnly(TestDatabase database) {
        return switch (database) {
            case SQLITE ->
                "[SQLITE_READONLY] Attempt to write a readonly database (attempt to write a readonly database)";
            case POSTGRESQL -> "ERROR: cannot execute INSERT in a read-only transaction";
        };
    }

    @ParameterizedTest
    @EnumSource
    void readsWithoutWaitingForTheWriter(TestDatabase database) {
        try (TestStorage storage = new TestStorage(database, folder);
                Pause pause = TestStorage.pause(storage.writer)) {
            assertThat(storage.notes()).isZero();
            assertThat(pause.done()).isNotDone();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesOneMomentInAllQueriesOfARead(TestDatabase database) {
        try (TestStorage storage = new TestStorage(database, folder)) {
            List<Long> seen = storage.reader.read(reads -> {
                long before = TestStorage.notes(reads);
                storage.writer.write(writes -> TestStorage.note(writes, 1));
                return List.of(before, TestStorage.notes(reads));
            });
            assertThat(seen).containsExactly(0L, 0L);
            assertThat(storage.notes()).isEqualTo(1);
        }
    }

    @Test
    void makesItsFolderAndFindsItsDataThereAgain() {
        Path deep = folder.resolve("kantor").resolve("data");
        try (TestStorage storage = new TestStorage(TestDatabase.SQLITE, deep)) {
            storage.writer.write(writes -> TestStorage.note(writes, 1));
        }
        assertThat(deep.resolve("sembilan.db"))
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
        try (TestStorage again = new TestStorage(Map.of("sembilan.data", deep.toString()))) {
            assertThat(again.notes()).isEqualTo(1);
        }
    }
}
