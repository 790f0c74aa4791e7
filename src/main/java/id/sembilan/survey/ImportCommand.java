package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.survey.ImportPlan.Bad;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.table.TableLimits;
import id.sembilan.table.Urutan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import io.micronaut.context.ApplicationContext;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a table of answers from the command line; asks for what no option says, where somebody sits there. */
@Command(name = "import", resourceBundle = "messages")
public final class ImportCommand implements Callable<Integer> {
    private static final String ACCOUNT = "console";
    private static final int BAR = 40;

    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BERKAS", descriptionKey = "berkas")
    private String berkas = "";

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:SEMBILAN_DATA:-data}", descriptionKey = "data")
    private Path folder = Path.of("data");

    @Option(names = "--layanan", paramLabel = "NAMA", descriptionKey = "layanan")
    private @Nullable String layanan;

    @Option(names = "--periode", paramLabel = "PERIODE", descriptionKey = "periode")
    private @Nullable String periode;

    @Option(names = "--urutan", paramLabel = "URUTAN", descriptionKey = "urutan")
    private @Nullable String urutan;

    @Option(names = "--ya", descriptionKey = "ya")
    private boolean yes;

    @Override
    public Integer call() {
        byte[] file = read();
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of("sembilan.data", folder.toString()))
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            if (QueueImport.looksLikeQueue(file)) {
                return queue(context.getBean(QueueImport.class), file);
            }
            OfficeStore offices = context.getBean(OfficeStore.class);
            Reader reader = context.getBean(Reader.class);
            Unit unit = reader.read(offices::firstUnit).orElseThrow(() -> wrong("kiriman.belum_siap"));
            ImportOptions options = options(reader.read(reads -> offices.layanan(reads, unit.id())));
            return switch (context.getBean(ImportPlanning.class).plan(unit, options, file)) {
                case Bad bad -> refuse(bad);
                case Ready ready -> keep(context.getBean(ImportKeeping.class), ready);
            };
        }
    }

    /** The answers that a tablet could not send and wrote to a file. */
    private int queue(QueueImport queue, byte[] file) {
        QueueImport.Result result = queue.take(file).orElseThrow(() -> wrong("antrean.rusak"));
        result.counts()
                .forEach((outcome, n) -> spec.commandLine().getOut().println(messages.get("antrean." + outcome, n)));
        result.reasons().forEach(spec.commandLine().getErr()::println);
        return result.reasons().isEmpty() ? spec.exitCodeOnSuccess() : spec.exitCodeOnInvalidInput();
    }

    private byte[] read() {
        try (InputStream input = Files.newInputStream(Path.of(berkas))) {
            return input.readNBytes(TableLimits.DEFAULT.fileBytes() + 1);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw wrong("score.berkas.tidak_ada", berkas);
        } catch (IOException e) {
            throw wrong("score.berkas.tidak_terbaca", berkas);
        }
    }

    private ImportOptions options(List<Layanan> known) {
        String names = known.stream().map(Layanan::nama).collect(Collectors.joining(", "));
        String nama = asked(layanan, messages.get("impor.tanya.layanan", names));
        Layanan chosen = known.stream()
                .filter(one -> one.nama().equalsIgnoreCase(nama.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("impor.tanya.layanan", names));
        DayRange range = RangeText.parse(asked(periode, messages.get("impor.galat.waktu")))
                .orElseThrow(() -> wrong("impor.galat.waktu"));
        Urutan order = Urutan.of(asked(urutan, messages.get("impor.tanya.urutan")))
                .orElseThrow(() -> wrong("impor.tanya.urutan"));
        String fileName = String.valueOf(Path.of(berkas).getFileName());
        return new ImportOptions(fileName, chosen.id(), range, order);
    }

    /** The option, or what somebody at the console answers; without a console the question is the refusal. */
    private String asked(@Nullable String option, String question) {
        if (option != null) {
            return option;
        }
        Console console = terminal().orElseThrow(() -> new ParameterException(spec.commandLine(), question));
        return answer(console, question);
    }

    private int refuse(Bad bad) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(messages.get("impor.galat.isi"));
        bad.refused().problems().forEach(problem -> err.println("  " + problem.text(messages)));
        if (bad.refused().more() > 0) {
            err.println("  " + messages.get("impor.galat.lagi", bad.refused().more()));
        }
        return spec.exitCodeOnInvalidInput();
    }

    private int keep(ImportKeeping keeping, Ready ready) {
        PrintWriter out = spec.commandLine().getOut();
        DayRange range = ready.options().range();
        String nama = Ranges.name(messages, range.from(), range.lastDay());
        out.println(messages.get(
                "impor.ringkas",
                Formats.whole(ready.submissions().size()),
                nama,
                Formats.decimal(ready.hasil().ikm().nilai()),
                ready.hasil().mutu().name(),
                ready.hasil().bobot().text(ready.kuesioner().unsur().size())));
        out.flush();
        if (!yes && !agreed()) {
            out.println(messages.get("impor.tidak_disimpan"));
            return spec.exitCodeOnSuccess();
        }
        Optional<ImportKeeping.Refusal> refusal =
                keeping.keep(ready, nama, ACCOUNT, bar(ready.submissions().size()));
        if (refusal.isPresent()) {
            spec.commandLine().getErr().println(messages.get("impor.galat." + refusal.get()));
            return spec.exitCodeOnInvalidInput();
        }
        out.println();
        out.println(messages.get(
                "impor.selesai", ready.submissions().size(), ready.submissions().size()));
        return spec.exitCodeOnSuccess();
    }

    /** Without a console everything was said by options already. */
    private boolean agreed() {
        return terminal()
                .map(console ->
                        answer(console, messages.get("impor.tanya.simpan")).equalsIgnoreCase("y"))
                .orElse(true);
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static String answer(Console console, String question) {
        return Optional.ofNullable(console.readLine("%s ", question)).orElse("").strip();
    }

    private Runnable bar(int total) {
        PrintWriter err = spec.commandLine().getErr();
        AtomicInteger done = new AtomicInteger();
        return () -> {
            int now = done.incrementAndGet();
            if (now == total || now % 1_000 == 0) {
                int filled = (int) ((long) BAR * now / total);
                err.print("\r[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + now + "/" + total);
                err.flush();
            }
        };
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), messages.get(key, arguments));
    }
}
