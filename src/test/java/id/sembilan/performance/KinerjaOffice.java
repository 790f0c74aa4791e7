package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Unit;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.IndikatorKeeping.Tersimpan;
import id.sembilan.performance.IndikatorTable.Terbaca;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.SampleMonths;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An office whose plan and figures come from files alone. */
final class KinerjaOffice implements AutoCloseable {
    private static final Path CASES = Path.of("src/test/resources/kasus");

    final ApplicationContext context;
    final Unit unit;

    KinerjaOffice(ApplicationContext context, Unit unit) {
        this.context = context;
        this.unit = unit;
    }

    /** Without a single answer. */
    static KinerjaOffice open(TestDatabase database, Path folder) {
        ApplicationContext context = context(database, folder);
        LocalDate never = LocalDate.of(2025, 1, 1);
        return new KinerjaOffice(context, SampleMonths.fill(context, never, never.minusDays(1), 0));
    }

    static ApplicationContext context(TestDatabase database, Path folder) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        return ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
    }

    static Terbaca table(String csv) {
        IndikatorTable.Bacaan read = IndikatorTable.read(csv.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(read).isInstanceOf(Terbaca.class);
        return (Terbaca) read;
    }

    static Terbaca kasus(String name) throws IOException {
        return table(Files.readString(CASES.resolve(name)));
    }

    Tersimpan impor(String name, int awal, int akhir, int laporan) throws IOException {
        return impor(kasus(name), awal, akhir, laporan, Map.of());
    }

    /** As the preview would, with every indikator of the survey taken from it in this way. */
    Tersimpan imporDariSurvei(String name, int awal, int akhir, int laporan, Cara cara) throws IOException {
        Terbaca table = kasus(name);
        Map<String, Cara> links = new HashMap<>();
        IndikatorUsulan.of(table.baris()).stream()
                .filter(IndikatorUsulan::isIkm)
                .forEach(one -> links.put(one.kunci(), cara));
        assertThat(links).isNotEmpty();
        return impor(table, awal, akhir, laporan, links);
    }

    Tersimpan impor(Terbaca table, int awal, int akhir, int laporan, Map<String, Cara> links) {
        Optional<String> plan = reader(
                        reads -> context.getBean(RenstraStore.class).all(reads, unit.id()))
                .stream()
                .filter(one -> one.covers(laporan))
                .map(Renstra::id)
                .findFirst();
        boolean perubahan =
                table.baris().stream().anyMatch(one -> one.nilai().perubahan().isPresent());
        return context.getBean(IndikatorKeeping.class)
                .keep(
                        unit,
                        table.baris(),
                        new IndikatorPilihan(
                                plan,
                                "Renstra uji",
                                awal,
                                akhir,
                                laporan,
                                links,
                                perubahan ? Optional.of(LocalDate.of(laporan, 1, 15)) : Optional.empty(),
                                perubahan ? Optional.of(LocalDate.of(laporan, 9, 30)) : Optional.empty(),
                                perubahan ? "Perubahan anggaran" : ""),
                        "perencana");
    }

    void skala(String kode, Optional<BigDecimal> batas) {
        context.getBean(Writer.class).write(writes -> {
            ShippedSkala shipped = context.getBean(ShippedSkala.class);
            Aturan aturan = new Aturan(shipped.byKode(kode).orElseThrow(), batas, Efisiensi.Metode.PMK_22);
            context.getBean(AturanStore.class).keep(writes, unit.id(), aturan, Optional.empty());
            return true;
        });
    }

    KinerjaTahun tahun(int tahun) {
        return context.getBean(KinerjaReading.class).of(unit, tahun).orElseThrow();
    }

    IndikatorTahun indikator(int tahun, String nama) {
        return tahun(tahun).indikator().stream()
                .filter(one -> one.indikator().nama().equals(nama))
                .findFirst()
                .orElseThrow();
    }

    /** As it is printed. */
    String capaian(int tahun, String nama) {
        return indikator(tahun, nama)
                .tahunIni()
                .capaian()
                .map(one -> one.printed().toPlainString())
                .orElse("-");
    }

    String rataRata(int tahun) {
        return tahun(tahun).rataRata().map(one -> one.printed().toPlainString()).orElse("-");
    }

    long rows(String table) {
        return reader(reads -> reads.one("select count(*) as n from " + table, row -> row.number("n")))
                .orElseThrow();
    }

    List<Long> rows(String... tables) {
        return List.of(tables).stream().map(this::rows).toList();
    }

    <T> T reader(Function<Reads, T> work) {
        return context.getBean(Reader.class).read(work);
    }

    @Override
    public void close() {
        context.close();
    }
}
