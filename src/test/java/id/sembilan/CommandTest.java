package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the commands say to whoever sits at the machine. */
class CommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"verify", "backup copy.db", "create-admin kepala", "reset-password", "import table.csv"})
    void saysInOneSentenceThatTheDataCannotBeOpened(String command) throws IOException {
        Files.writeString(folder.resolve("sembilan.db"), "Bukan basis data. ".repeat(100));
        Files.writeString(folder.resolve("table.csv"), "responden,u1\n1,4\n");
        String[] words = command.replace("copy.db", folder.resolve("copy.db").toString())
                .replace("table.csv", folder.resolve("table.csv").toString())
                .split(" ", -1);
        assertThat(run(words)).isNotZero();
        assertThat(err.toString().lines()).singleElement().asString().contains(folder.toString(), "tidak dapat dibuka");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatDataWereKeptOnlyWhereThereWereAny() {
        String copy = folder.resolve("copy.db").toString();
        assertThat(run("backup", copy)).isZero();
        Path empty = folder.resolve("kosong");
        assertThat(restore(copy, empty)).doesNotContain("sebelum").contains("0 jawaban");
        assertThat(restore(copy, empty)).contains("Data sebelumnya disimpan");
        assertThat(empty.toFile().list()).anyMatch(name -> name.contains("sebelum-"));
    }

    @Test
    void showsThatTheNameOfAnAccountMayBeLeftOut() {
        assertThat(run("reset-password", "--help")).isZero();
        assertThat(out.toString()).contains("[NAMA]").contains("bawaan: admin");
    }

    private String restore(String copy, Path to) {
        out.getBuffer().setLength(0);
        assertThat(commands().execute("restore", copy, "--data", to.toString())).isZero();
        return out.toString();
    }

    private int run(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.toString();
        return commands().execute(all);
    }

    private CommandLine commands() {
        return Application.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }
}
