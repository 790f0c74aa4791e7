package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.AksiReading.Triwulan;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.performance.RincianPage.Bagian;
import id.sembilan.performance.RincianPage.Banding;
import id.sembilan.performance.RincianPage.Isi;
import id.sembilan.performance.RincianPage.Kept;
import id.sembilan.performance.RincianPage.Riwayat;
import id.sembilan.storage.Reader;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes one indikator's year as the texts of its page. */
@Singleton
final class RincianView {
    private static final int MONTHS = 12;

    private final RealisasiStore realisasi;
    private final SubNilaiStore parts;
    private final BerkasStore files;
    private final AksiReading actions;
    private final IkmView ikm;
    private final RealisasiView years;
    private final RealisasiTeks texts;
    private final Messages messages;
    private final Reader reader;

    RincianView(
            RealisasiStore realisasi,
            SubNilaiStore parts,
            BerkasStore files,
            AksiReading actions,
            IkmView ikm,
            RealisasiView years,
            RealisasiTeks texts,
            Messages messages,
            Reader reader) {
        this.realisasi = realisasi;
        this.parts = parts;
        this.files = files;
        this.actions = actions;
        this.ikm = ikm;
        this.years = years;
        this.texts = texts;
        this.messages = messages;
        this.reader = reader;
    }

    /**
     * What the page is about.
     *
     * @param isi the year whose value the form holds, and {@code masa} the part of it
     * @param typed what stands in the form again after a refusal
     */
    record Ask(
            Frame frame,
            Unit unit,
            boolean planner,
            boolean saved,
            List<String> errors,
            KinerjaTahun year,
            IndikatorTahun one,
            int thisYear,
            int isi,
            Masa masa,
            Map<String, String> typed) {}

    RincianPage page(Ask ask) {
        IndikatorTahun one = ask.one();
        Indikator indikator = one.indikator();
        Tahun now = one.tahunIni();
        List<Realisasi> kept = kept(ask);
        Map<String, Berkas> berkas =
                reader.read(reads -> files.all(reads, ask.unit().id()));
        SubNilai sub = reader.read(reads -> parts.of(reads, indikator.id(), now.tahun()));
        return new RincianPage(
                ask.frame(),
                ask.planner(),
                ask.saved(),
                ask.errors(),
                indikator.id(),
                indikator.nama(),
                one.rencana().uraian(),
                indikator.satuan(),
                Integer.toString(now.tahun()),
                years.options(ask.unit(), ask.thisYear(), now.tahun()),
                now.target().map(some -> texts.target(indikator, some.nilai())).orElse(RealisasiTeks.NONE),
                now.realisasi()
                        .map(some -> texts.nilai(indikator, some.nilai()))
                        .orElse(RealisasiTeks.NONE),
                now.realisasi().map(texts::marks).orElse(List.of()),
                now.capaian().map(texts::capaian).orElse(RealisasiTeks.NONE),
                now.kategori().map(Skala.Kategori::nama).orElse(null),
                ikm.of(ask.unit(), one).orElse(null),
                ikm.cara(one),
                ikm.periode(ask.unit(), one),
                one.ikm().filter(some -> some.nilai().isPresent()).isEmpty()
                        || ask.isi() != now.tahun()
                        || !ask.masa().equals(Masa.TAHUN),
                isi(ask, kept),
                kept.stream()
                        .filter(some -> some.tahun() == now.tahun())
                        .map(some -> kept(indikator, some, berkas))
                        .toList(),
                one.riwayat().stream().map(some -> riwayat(indikator, some)).toList(),
                indikator.jenis() == Jenis.SKOR || indikator.jenis() == Jenis.PREDIKAT,
                sub.butir().stream().map(RincianView::bagian).toList(),
                ask.typed().getOrDefault("bagian", text(sub)),
                Arrays.stream(SubNilai.Cara.values())
                        .map(some -> new Pilihan(
                                some.kode(), messages.get("realisasi.bagian." + some.kode()), some == sub.cara()))
                        .toList(),
                hasil(indikator, sub),
                indikator.jenis() == Jenis.PREDIKAT
                        ? now.realisasi().map(some -> predikat(some.nilai())).orElse(null)
                        : null,
                triwulan(ask),
                one.pembanding().stream().map(some -> banding(indikator, some)).toList(),
                Arrays.stream(Lingkup.values())
                        .map(some -> new Pilihan(some.kode(), messages.get("realisasi.lingkup." + some.kode()), false))
                        .toList());
    }

    private List<Realisasi> kept(Ask ask) {
        String renstraId = ask.year().renstra().id();
        String id = ask.one().indikator().id();
        return reader
                .read(reads -> Stream.of(ask.one().tahunIni().tahun(), ask.isi())
                        .distinct()
                        .flatMap(year -> realisasi.parts(reads, renstraId, year).stream())
                        .toList())
                .stream()
                .filter(one -> one.indikatorId().equals(id))
                .toList();
    }

    private Isi isi(Ask ask, List<Realisasi> kept) {
        Indikator indikator = ask.one().indikator();
        Map<String, String> typed = ask.typed();
        Optional<Realisasi> known = kept.stream()
                .filter(one -> one.tahun() == ask.isi() && one.masa().equals(ask.masa()))
                .findFirst();
        String asal = typed.getOrDefault(
                "asal",
                known.map(one -> one.asal().kode())
                        .orElse(ask.isi() < ask.one().tahunIni().tahun() ? Asal.TERBIT.kode() : Asal.SENDIRI.kode()));
        return new Isi(
                Integer.toString(ask.isi()),
                masa(ask.masa()),
                indikator.jenis() == Jenis.PERSENTASE,
                typed.getOrDefault(
                        "nilai", known.map(one -> Isian.decimal(one.nilai())).orElse("")),
                typed.getOrDefault(
                        "pembilang",
                        known.flatMap(Realisasi::hitungan)
                                .map(one -> Isian.decimal(one.pembilang()))
                                .orElse("")),
                typed.getOrDefault(
                        "penyebut",
                        known.flatMap(Realisasi::hitungan)
                                .map(one -> Isian.decimal(one.penyebut()))
                                .orElse("")),
                typed.getOrDefault(
                        "tahun_ukur",
                        Integer.toString(known.map(Realisasi::tahunUkur).orElse(ask.isi()))),
                Stream.of(Asal.SENDIRI, Asal.LUAR, Asal.TERBIT)
                        .map(one -> new Pilihan(
                                one.kode(),
                                messages.get("realisasi.asal.pilih." + one.kode()),
                                one.kode().equals(asal)))
                        .toList(),
                typed.getOrDefault(
                        "n", known.flatMap(Realisasi::n).map(Object::toString).orElse("")),
                typed.getOrDefault("sumber", known.map(Realisasi::sumber).orElse(indikator.sumber())),
                typed.getOrDefault("catatan", known.map(Realisasi::catatan).orElse("")));
    }

    private List<Pilihan> masa(Masa chosen) {
        Stream<Masa> all = Stream.of(
                        Stream.of(Masa.TAHUN),
                        IntStream.rangeClosed(1, Aksi.TRIWULAN).mapToObj(Masa::triwulan),
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> new Masa(String.format(Locale.ROOT, "B%02d", month))))
                .flatMap(some -> some);
        return all.map(one -> new Pilihan(one.kode(), texts.masa(one), one.equals(chosen)))
                .toList();
    }

    private Kept kept(Indikator indikator, Realisasi one, Map<String, Berkas> berkas) {
        return new Kept(
                texts.masa(one.masa()),
                one.masa().kode(),
                texts.nilai(indikator, one.nilai()),
                texts.marks(one),
                one.hitungan()
                        .map(some -> messages.get(
                                "realisasi.hitungan",
                                Formats.decimal(plain(some.pembilang())),
                                Formats.decimal(plain(some.penyebut()))))
                        .orElse(null),
                one.n().map(Formats::whole).orElse(""),
                one.sumber(),
                one.catatan(),
                one.buktiId().map(berkas::get).map(BuktiLink::of).orElse(null));
    }

    private Riwayat riwayat(Indikator indikator, Tahun year) {
        return new Riwayat(
                Integer.toString(year.tahun()),
                year.target().map(some -> texts.target(indikator, some.nilai())).orElse(RealisasiTeks.NONE),
                year.realisasi()
                        .map(some -> texts.nilai(indikator, some.nilai()))
                        .orElse(RealisasiTeks.NONE),
                year.realisasi().map(texts::marks).orElse(List.of()),
                year.capaian().map(texts::capaian).orElse(RealisasiTeks.NONE));
    }

    private static Bagian bagian(SubNilai.Butir one) {
        return new Bagian(
                one.nama(),
                Formats.decimal(plain(one.nilai())),
                one.maksimum().map(most -> Formats.decimal(plain(most))).orElse(RealisasiTeks.NONE));
    }

    /** As it can be typed again: a part a line, its fields apart by semicolons. */
    private static String text(SubNilai sub) {
        return sub.butir().stream()
                .map(one -> one.nama() + "; " + Isian.decimal(one.nilai())
                        + one.maksimum().map(most -> "; " + Isian.decimal(most)).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private @org.jspecify.annotations.Nullable String hasil(Indikator indikator, SubNilai sub) {
        return sub.hasil()
                .map(one -> messages.get(
                        "realisasi.bagian.hasil." + sub.cara().kode(),
                        sub.butir().size(),
                        Formats.decimal(one.round(indikator.desimal())),
                        sub.tertinggi()
                                .map(most -> Formats.decimal(most.round(indikator.desimal())))
                                .orElse(RealisasiTeks.NONE)))
                .orElse(null);
    }

    private String predikat(BigDecimal nilai) {
        Predikat one = Predikat.of(nilai);
        return one.name() + " " + messages.get("sakip.predikat." + one.kode());
    }

    private List<RincianPage.Triwulan> triwulan(Ask ask) {
        String id = ask.one().indikator().id();
        return actions.of(ask.unit(), ask.year()).stream()
                .filter(one -> one.indikator().indikator().id().equals(id))
                .map(one -> triwulan(ask.one().indikator(), one))
                .toList();
    }

    private RincianPage.Triwulan triwulan(Indikator indikator, Triwulan one) {
        Aksi aksi = one.aksi();
        return new RincianPage.Triwulan(
                Integer.toString(aksi.triwulan()),
                RealisasiTeks.roman(aksi.triwulan()),
                aksi.target().map(some -> texts.target(indikator, some)).orElse(RealisasiTeks.NONE),
                aksi.target().map(Isian::decimal).orElse(""),
                one.realisasi()
                        .map(some -> texts.nilai(indikator, some.nilai()))
                        .orElse(RealisasiTeks.NONE),
                one.realisasi().map(texts::marks).orElse(List.of()),
                one.capaian().map(texts::capaian).orElse(RealisasiTeks.NONE),
                aksi.aksi(),
                aksi.pendorong(),
                aksi.penghambat());
    }

    private Banding banding(Indikator indikator, Pembanding one) {
        return new Banding(
                messages.get("realisasi.lingkup." + one.lingkup().kode()),
                one.lingkup().kode(),
                one.nama(),
                texts.nilai(indikator, one.nilai()),
                one.sumber());
    }

    private static BigDecimal plain(BigDecimal one) {
        BigDecimal bare = one.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
