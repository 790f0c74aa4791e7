package id.sembilan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void bringsBackEverythingThatWasCopiedWhileTheServiceRan() throws IOException {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("usb's/copy.db");
        Files.createDirectories(copy.getParent());
        try (ApplicationContext context = open(data)) {
            insert(context, "before");
            context.getBean(Backup.class).write(copy);
            insert(context, "after");
        }
        Backup.restore(copy, data, "lama");
        try (ApplicationContext context = open(data)) {
            List<String> events = context.getBean(Reader.class)
                    .read(reads -> reads.list(
                            "select event from audit_entry where event in ('before', 'after')",
                            row -> row.text("event")));
            assertThat(events).containsExactly("before");
        }
        assertThat(data.resolve("sembilan.db.lama")).exists();
    }

    @Test
    void changesNothingForACopyThatIsDamagedOrNotOurs() throws IOException {
        Path data = folder.resolve("data");
        try (ApplicationContext context = open(data)) {
            insert(context, "kept");
        }
        Path foreign = Files.writeString(folder.resolve("foreign.db"), "not a database");
        assertThatThrownBy(() -> Backup.restore(foreign, data, "lama")).isInstanceOf(StorageException.class);
        assertThat(data.resolve("sembilan.db.lama")).doesNotExist();
        assertThat(data.resolve("sembilan.db")).exists();
    }

    private static ApplicationContext open(Path data) {
        return ApplicationContext.builder()
                .properties(Map.of("sembilan.data", data.toString()))
                .banner(false)
                .deduceEnvironment(false)
                .start();
    }

    private static void insert(ApplicationContext context, String event) {
        context.getBean(Writer.class)
                .write(writes -> writes.change(
                        "insert into audit_entry (id, at, account, event, detail) values (?, 0, 'test', ?, '')",
                        event,
                        event));
    }
}
