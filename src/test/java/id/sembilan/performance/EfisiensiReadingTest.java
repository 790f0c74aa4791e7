package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.Serapan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.EfisiensiTahun.Baris;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EfisiensiReadingTest {
    private static final String SASARAN = "Meningkatkan Kualitas Tata Laksana Pemerintahan";
    private static final Unit UNIT = new Unit(
            "u",
            "Kecamatan Uji",
            ZonaWaktu.WIB,
            LocalTime.of(16, 0),
            "1/9",
            new Unit.KuesionerId("permenpan-14-2017", 1),
            true,
            false);

    private final TestDatabase database;

    @TempDir
    private Path folder;

    EfisiensiReadingTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void putsKerjosMoneyBesideWhatItReached() {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            context.getBean(Writer.class).write(writes -> {
                plan(context, writes);
                // As the file writes it: other letters and two spaces are the same sasaran.
                line(writes, "1", SASARAN.toUpperCase(Locale.ROOT).replace(" ", "  "), 2_360_412_480L, 1_910_541_188L);
                line(writes, "2", "Meningkatkan kualitas Pembangunan Desa", 127_977_500L, 113_701_350L);
                return true;
            });
            EfisiensiTahun year = context.getBean(EfisiensiReading.class).of(UNIT, 2025);
            assertThat(year.seluruh()).isFalse();
            Baris row = year.baris().getFirst();
            assertThat(row.serapan()).isEqualTo(new Serapan(2_360_412_480L, 1_910_541_188L));
            assertThat(row.capaian().orElseThrow().printed()).isEqualTo("94.25");
            assertThat(row.of(Metode.SELISIH).orElseThrow().nilai().round(2)).isEqualTo("13.31");
            assertThat(row.of(Metode.PMK_22).orElseThrow().nilai().round(2)).isEqualTo("85.29");
            // Less than 100 was reached, so nobody may call it efficient.
            assertThat(year.boleh(row)).isFalse();
        }
    }

    private static void plan(ApplicationContext context, Writes writes) {
        RenstraStore plans = context.getBean(RenstraStore.class);
        context.getBean(OfficeStore.class).add(writes, UNIT, TestClock.START);
        plans.add(writes, new Renstra("r", "u", "Renstra", 2024, 2026, "", ""), "test", TestClock.START);
        plans.add(writes, new Rencana("s", "r", Optional.empty(), Tingkat.SASARAN, "", SASARAN, 1));
        plans.add(
                writes,
                new Indikator(
                        "i",
                        "s",
                        "Nilai SAKIP OPD",
                        Jenis.SKOR,
                        "Nilai",
                        Polaritas.POSITIF,
                        "",
                        "",
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        1));
        plans.keepTarget(writes, "i", 2025, new BigDecimal("73"));
        context.getBean(RealisasiStore.class)
                .keep(
                        writes,
                        new Realisasi(
                                "i",
                                2025,
                                Masa.TAHUN,
                                new BigDecimal("68.80"),
                                Optional.empty(),
                                Optional.empty(),
                                2025,
                                Asal.SENDIRI,
                                "",
                                Optional.empty(),
                                ""),
                        "test",
                        TestClock.START);
        writes.change(
                "insert into anggaran_tahun (unit_id, tahun, berkas, changed_at, changed_by) values ('u', 2025, '', 0, 't')");
    }

    private static void line(Writes writes, String kode, String sasaran, long anggaran, long realisasi) {
        writes.change("""
                insert into anggaran_pos (id, unit_id, tahun, urutan, kode, tingkat, uraian, sasaran, sumber_dana,
                                          anggaran, realisasi, keluaran, satuan, target_keluaran, realisasi_keluaran)
                values (?, 'u', 2025, ?, ?, 'program', 'Program', ?, '', ?, ?, '', '', '', '')""", "p" + kode, Integer.valueOf(kode), kode, sasaran, anggaran, realisasi);
    }
}
