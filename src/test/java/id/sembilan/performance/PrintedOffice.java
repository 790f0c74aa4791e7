package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.office.Unit;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.storage.Writer;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Kerjo 2025 as an office has it here, with what its report printed; for tests also of other packages. */
public final class PrintedOffice {
    static final String SAKIP = "sakip";
    static final String DESA = "desa";
    private static final String DOKUMEN = "LKjIP 2025";
    private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");

    private PrintedOffice() {}

    public static void fill(ApplicationContext context, Unit unit) {
        RenstraStore plans = context.getBean(RenstraStore.class);
        RealisasiStore reached = context.getBean(RealisasiStore.class);
        ShippedSkala skala = context.getBean(ShippedSkala.class);
        context.getBean(Writer.class).write(writes -> {
            context.getBean(AturanStore.class)
                    .keep(
                            writes,
                            unit.id(),
                            new Aturan(
                                    skala.byKode("istimewa").orElseThrow(), Optional.empty(), Efisiensi.Metode.PMK_22),
                            Optional.empty());
            plans.add(writes, new Renstra("renstra", unit.id(), "Renstra", 2021, 2026, "", ""), "test", NOW);
            plans.add(writes, new Rencana("s1", "renstra", Optional.empty(), Tingkat.SASARAN, "", "Tata laksana", 1));
            plans.add(writes, new Rencana("s2", "renstra", Optional.empty(), Tingkat.SASARAN, "", "Desa", 2));
            plans.add(writes, indikator(SAKIP, "s1", "Nilai SAKIP OPD", "74"));
            plans.add(writes, indikator(DESA, "s2", "Indeks Desa Membangun", "0.75"));
            List.of("2023 69 67.90", "2024 72 68.80", "2025 73 68.80").forEach(year -> {
                plans.keepTarget(writes, SAKIP, tahun(year), value(year, 1));
                reached.keep(writes, realisasi(SAKIP, year), "test", NOW);
            });
            List.of("2023 0.7 0.73", "2024 0.75 0.76", "2025 0.75 0.81").forEach(year -> {
                plans.keepTarget(writes, DESA, tahun(year), value(year, 1));
                reached.keep(writes, realisasi(DESA, year), "test", NOW);
            });
            return true;
        });
        context.getBean(CetakanKeeping.class).keep(unit, 2025, printed(), "test");
    }

    private static List<Tercetak> printed() {
        Optional<Serapan> tata = Optional.of(new Serapan(2_360_412_480L, 1_883_446_594L));
        Optional<Serapan> desa = Optional.of(new Serapan(127_977_500L, 113_701_350L));
        return List.of(
                print("capaian:" + SAKIP, "94,24", "49"),
                print("capaian:" + SAKIP, "94,38", "57"),
                print("capaian:" + DESA, "108", "49"),
                print("kategori:" + SAKIP, "baik", "49"),
                print("rata_rata", "101,19", "70"),
                new Tercetak("serapan:" + SAKIP, "79,79", tata, DOKUMEN, "57", ""),
                new Tercetak("serapan:" + DESA, "88,84", desa, DOKUMEN, "57", ""),
                new Tercetak("efisiensi:" + SAKIP, "93,58", tata, DOKUMEN, "57", ""),
                new Tercetak("efisiensi:" + DESA, "107,11", desa, DOKUMEN, "57", ""));
    }

    private static Tercetak print(String kunci, String text, String page) {
        return new Tercetak(kunci, text, Optional.empty(), DOKUMEN, page, "");
    }

    private static Indikator indikator(String id, String place, String nama, String akhir) {
        return new Indikator(
                id,
                place,
                nama,
                id.equals(DESA) ? Jenis.INDEKS : Jenis.SKOR,
                "Nilai",
                Polaritas.POSITIF,
                "Inspektorat",
                "",
                2,
                Optional.of(new BigDecimal(akhir)),
                Optional.of(2026),
                0);
    }

    private static Realisasi realisasi(String id, String year) {
        return new Realisasi(
                id,
                tahun(year),
                Masa.TAHUN,
                value(year, 2),
                Optional.empty(),
                Optional.empty(),
                tahun(year),
                Asal.TERBIT,
                "LKjIP",
                Optional.empty(),
                "");
    }

    private static int tahun(String year) {
        return Integer.parseInt(year.split(" ", -1)[0]);
    }

    private static BigDecimal value(String year, int cell) {
        return new BigDecimal(year.split(" ", -1)[cell]);
    }
}
