package id.sembilan.survey;

import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.table.AnswerTable;
import id.sembilan.table.AnswerTableReader;
import id.sembilan.table.TableLimits;
import id.sembilan.table.TableReading;
import id.sembilan.table.TableReading.Read;
import id.sembilan.table.TableReading.Refused;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes the index of a table of answers without a service or a database. */
@Command(name = "score", resourceBundle = "messages")
public final class ScoreCommand implements Callable<Integer> {
    private static final Pattern POPULASI = Pattern.compile("[1-9][0-9]{0,8}");

    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BERKAS", descriptionKey = "berkas")
    private String berkas = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--bobot", paramLabel = "BOBOT", descriptionKey = "bobot")
    private String bobot = "1/9";

    @Option(names = "--urutan", paramLabel = "URUTAN", descriptionKey = "urutan")
    private String urutan = Urutan.PASAL.kode();

    @Option(names = "--populasi", paramLabel = "N", descriptionKey = "populasi")
    private String populasi = "";

    @Override
    public Integer call() {
        Urutan order = Urutan.of(urutan.toLowerCase(Locale.ROOT)).orElseThrow(() -> wrong("score.urutan.salah"));
        if (!populasi.isEmpty() && !POPULASI.matcher(populasi).matches()) {
            throw wrong("score.populasi.salah");
        }
        return switch (read()) {
            case Read read -> score(read.table(), order);
            case Refused refused -> refuse(refused);
        };
    }

    private TableReading read() {
        try (InputStream file = Files.newInputStream(Path.of(berkas))) {
            return new AnswerTableReader(TableLimits.DEFAULT).read(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw wrong("score.berkas.tidak_ada", berkas);
        } catch (IOException e) {
            throw wrong("score.berkas.tidak_terbaca", berkas);
        }
    }

    private int score(AnswerTable table, Urutan order) {
        Bobot weights =
                switch (Bobot.parse(bobot, table.unsur(order))) {
                    case Bobot.Diterima accepted -> accepted.bobot();
                    case Bobot.Ditolak refused ->
                        throw wrong("bobot." + refused.alasan().name().toLowerCase(Locale.ROOT));
                };
        // A table without any answer was refused before.
        Score score = new Score(
                table.tally(order).hasil(weights).orElseThrow(),
                MarginOfError.of(table.spread(order), table.items(order), weights, population()),
                population());
        out().print(json ? score.json() : score.text(messages));
        out().flush();
        return spec.exitCodeOnSuccess();
    }

    private int refuse(Refused refused) {
        PrintWriter err = spec.commandLine().getErr();
        refused.problems().forEach(problem -> err.println(problem.text(messages)));
        if (refused.more() > 0) {
            err.println(messages.get("tabel.masalah_lain", refused.more()));
        }
        return spec.exitCodeOnInvalidInput();
    }

    private OptionalLong population() {
        return populasi.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(populasi));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), messages.get(key, arguments));
    }
}
