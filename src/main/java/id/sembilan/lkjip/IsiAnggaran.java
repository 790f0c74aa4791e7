package id.sembilan.lkjip;

import id.sembilan.budget.Belanja;
import id.sembilan.budget.Belanja.Jenis;
import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Serapan;
import id.sembilan.budget.TahunAnggaran;
import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Colour;
import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.performance.Narasi;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Terbilang;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Money planned and spent; parents are the sums of what lies below them. */
@Singleton
final class IsiAnggaran {
    private static final int DECIMALS = 2;

    private final Tampil show;
    private final Gambar pictures;
    private final Narasi sentences;
    private final Messages messages;

    IsiAnggaran(Tampil show, Gambar pictures, Narasi sentences, Messages messages) {
        this.show = show;
        this.pictures = pictures;
        this.sentences = sentences;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "pagu", data -> known(data, year -> planned(year, year.berlaku())),
                "pagu-awal", data -> known(data, year -> planned(year, Versi.AWAL)),
                "pagu-perubahan", this::changed,
                "anggaran", data -> known(data, this::spent),
                "belanja", data -> known(data, this::kinds),
                "anggaran-tahun", this::years,
                "anggaran-sasaran", data -> known(data, this::allocated),
                "grafik-anggaran", data -> known(data, this::chart));
    }

    private List<Block> known(LkjipData data, Function<TahunAnggaran, List<Block>> made) {
        return data.bahan()
                .anggaran()
                .map(made)
                .orElseGet(() ->
                        List.of(Paragraph.of(messages.get("lkjip.anggaran.tanpa", Integer.toString(data.tahun())))));
    }

    private List<Block> changed(LkjipData data) {
        return data.bahan()
                .anggaran()
                .filter(TahunAnggaran::isChanged)
                .map(year -> planned(year, Versi.PERUBAHAN))
                .orElseGet(List::of);
    }

    private String versi(Versi versi) {
        return messages.get(versi == Versi.AWAL ? "lkjip.anggaran.awal" : "lkjip.anggaran.perubahan");
    }

    private List<Block> planned(TahunAnggaran year, Versi versi) {
        List<Row> rows = new ArrayList<>();
        year.pohon()
                .all()
                .forEach(one -> rows.add(level(
                        one,
                        Row.of(
                                one.pos().kode(),
                                one.pos().uraian(),
                                Tampil.rupiah(one.serapan(versi).anggaran()),
                                one.pos().sumberDana()))));
        long total = year.pohon().total(versi).anggaran();
        rows.add(Row.of("", messages.get("laporan.jumlah"), Tampil.rupiah(total), "")
                .strengthen());
        return List.of(
                Paragraph.of(messages.get(
                        "lkjip.anggaran.pagu",
                        Integer.toString(year.tahun()),
                        versi(versi),
                        Tampil.rupiah(total),
                        Terbilang.rupiah(total))),
                dense(
                        messages.get("lkjip.tabel.pagu", Integer.toString(year.tahun()), versi(versi)),
                        "llrl",
                        "lkjip.kepala.pagu",
                        rows,
                        20,
                        42,
                        24,
                        14));
    }

    private static Row level(Simpul one, Row row) {
        return one.pos().tingkat() == Tingkat.PROGRAM ? row.strengthen() : row;
    }

    private List<Block> spent(TahunAnggaran year) {
        Versi versi = year.berlaku();
        List<Row> rows = new ArrayList<>();
        year.pohon()
                .all()
                .forEach(one -> rows.add(
                        level(one, Row.of(cells(one.pos().kode(), one.pos().uraian(), one.serapan(versi))))));
        Serapan total = year.total();
        rows.add(Row.of(cells("", messages.get("laporan.jumlah"), total)).strengthen());
        List<Block> blocks = new ArrayList<>();
        blocks.add(IsiKinerja.said(sentences.serapan(year.tahun(), total)));
        blocks.add(Paragraph.of(messages.get(
                "lkjip.anggaran.terbilang",
                Tampil.rupiah(total.realisasi()),
                Terbilang.rupiah(total.realisasi()),
                Tampil.rupiah(total.anggaran()),
                Terbilang.rupiah(total.anggaran()))));
        blocks.add(dense(
                messages.get("lkjip.tabel.anggaran", Integer.toString(year.tahun()), versi(versi)),
                "llrrrr",
                "lkjip.kepala.anggaran",
                rows,
                22,
                26,
                17,
                17,
                13,
                16));
        TahunAnggaran.Cacah counts = year.cacah(versi);
        blocks.add(Paragraph.of(messages.get(
                "lkjip.anggaran.cacah",
                Formats.whole(counts.dibawah()),
                Formats.whole(counts.diatas()),
                Formats.whole(counts.penuh()))));
        if (counts.lebih() > 0) {
            blocks.add(Paragraph.of(messages.get("lkjip.anggaran.lebih", Formats.whole(counts.lebih()))));
        }
        return blocks;
    }

    private Table dense(String caption, String look, String headKey, List<Row> rows, int... widths) {
        Table table = show.named(caption, look, headKey, rows, widths);
        return new Table(table.caption(), table.columns(), table.head(), table.rows(), true);
    }

    private static List<String> cells(String kode, String uraian, Serapan serapan) {
        return List.of(
                kode,
                uraian,
                Formats.whole(serapan.anggaran()),
                Formats.whole(serapan.realisasi()),
                persen(serapan),
                Formats.whole(serapan.sisa()));
    }

    static String persen(Serapan serapan) {
        return serapan.persen().map(Tampil::persen).orElse(Tampil.BLANK);
    }

    /** Belanja operasi is pegawai with barang dan jasa; also told without pegawai. */
    private List<Block> kinds(TahunAnggaran year) {
        Belanja belanja = year.belanja();
        if (belanja.baris().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(kind("lkjip.belanja.operasi", belanja.operasi()));
        belanja.of(Jenis.PEGAWAI).ifPresent(one -> rows.add(kind("lkjip.belanja.pegawai", one)));
        belanja.of(Jenis.BARANG_JASA).ifPresent(one -> rows.add(kind("lkjip.belanja.barang_jasa", one)));
        belanja.of(Jenis.MODAL).ifPresent(one -> rows.add(kind("lkjip.belanja.modal", one)));
        rows.add(kind("laporan.jumlah", belanja.total()).strengthen());
        rows.add(kind("lkjip.belanja.tanpa_pegawai", belanja.tanpaPegawai()));
        return List.of(show.named(
                messages.get("lkjip.tabel.belanja", Integer.toString(year.tahun())),
                "lrrrr",
                "lkjip.kepala.belanja",
                rows,
                32,
                19,
                19,
                14,
                18));
    }

    private Row kind(String nameKey, Serapan serapan) {
        return Row.of(
                messages.get(nameKey),
                Formats.whole(serapan.anggaran()),
                Formats.whole(serapan.realisasi()),
                persen(serapan),
                Formats.whole(serapan.sisa()));
    }

    private List<Block> years(LkjipData data) {
        List<TahunAnggaran> years = data.bahan().anggaranLalu();
        if (years.size() < 2) {
            return List.of();
        }
        List<Row> rows = years.stream()
                .map(year -> Row.of(
                        Integer.toString(year.tahun()),
                        Formats.whole(year.total().anggaran()),
                        Formats.whole(year.total().realisasi()),
                        persen(year.total()),
                        Formats.whole(year.total().sisa())))
                .toList();
        return List.of(show.table(
                "lkjip.tabel.anggaran_tahun", "crrrr", "lkjip.kepala.anggaran_tahun", rows, 12, 25, 25, 14, 24));
    }

    private List<Block> allocated(TahunAnggaran year) {
        List<Row> rows = new ArrayList<>();
        for (TahunAnggaran.Alokasi one : year.perSasaran(year.berlaku())) {
            rows.add(Row.of(
                    one.nama().isEmpty() ? messages.get("lkjip.anggaran.tanpa_sasaran") : one.nama(),
                    String.join(
                            "; ",
                            one.program().stream().map(PosAnggaran::uraian).toList()),
                    Formats.whole(one.serapan().anggaran()),
                    Formats.whole(one.serapan().realisasi()),
                    persen(one.serapan())));
        }
        return List.of(show.named(
                messages.get("lkjip.tabel.anggaran_sasaran", Integer.toString(year.tahun())),
                "llrrr",
                "lkjip.kepala.anggaran_sasaran",
                rows,
                24,
                28,
                18,
                18,
                14));
    }

    private List<Block> chart(TahunAnggaran year) {
        List<Bar> bars = year.pohon().program().stream()
                .flatMap(one -> bar(one, year.berlaku()).stream())
                .sorted(Comparator.comparing(
                        bar -> Optional.ofNullable(bar.value()).orElse(BigDecimal.ZERO)))
                .limit(BarChart.MOST_BARS)
                .toList();
        if (bars.isEmpty()) {
            return List.of();
        }
        BigDecimal top = bars.stream()
                .flatMap(bar -> Optional.ofNullable(bar.value()).stream())
                .reduce(BigDecimal.valueOf(100), BigDecimal::max)
                .setScale(-1, RoundingMode.CEILING);
        String title = messages.get("lkjip.gambar.anggaran", Integer.toString(year.tahun()));
        return List.of(pictures.named(
                title,
                "anggaran",
                new BarChart(
                        title,
                        messages.get("lkjip.gambar.anggaran.catatan"),
                        bars,
                        Gambar.axis(BigDecimal.ZERO, top),
                        List.of())));
    }

    private static Optional<Bar> bar(Simpul one, Versi versi) {
        return one.serapan(versi)
                .persen()
                .map(share -> share.round(DECIMALS))
                .map(share -> Bar.of(one.pos().uraian(), share, Formats.decimal(share) + "%", Colour.TEAL));
    }
}
