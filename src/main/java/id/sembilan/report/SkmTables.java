package id.sembilan.report;

import static id.sembilan.documents.Block.Align.CENTER;
import static id.sembilan.documents.Block.Align.LEFT;
import static id.sembilan.documents.Block.Align.RIGHT;

import id.sembilan.documents.Block.Align;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.scoring.SampleSize;
import id.sembilan.survey.Profil;
import id.sembilan.survey.Sampel;
import id.sembilan.survey.TahunIkm;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the SKM report; every figure in them was computed elsewhere. */
@Singleton
final class SkmTables {
    static final String BLANK = "–";
    private static final String HELPED = "dibantu";

    private final Profil profil;
    private final Messages messages;

    SkmTables(Profil profil, Messages messages) {
        this.profil = profil;
        this.messages = messages;
    }

    /** How often something was counted, as it is called. */
    record Count(String name, long n) {}

    /** Columns from widths and a letter each: l, c, r. */
    static List<Column> columns(String look, int... widths) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Align align = look.charAt(i) == 'l' ? LEFT : look.charAt(i) == 'c' ? CENTER : RIGHT;
            columns.add(new Column(widths[i], align));
        }
        return columns;
    }

    List<Row> head(String key) {
        return List.of(Row.of(List.of(messages.get(key).split("\\|"))));
    }

    /** Respondents by one question of the profile; choices that nobody took are left out. */
    Optional<Table> profil(SkmData data, String question) {
        Map<String, Long> counted = question.equals(HELPED) ? helped(data) : data.profil(question);
        List<Count> counts = new ArrayList<>(choices(question)
                .map(choice -> new Count(choice.name(), counted.getOrDefault(choice.kode(), 0L)))
                .filter(count -> count.n() > 0)
                .toList());
        long silent = data.total() - counts.stream().mapToLong(Count::n).sum();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        if (silent > 0) {
            counts.add(new Count(
                    messages.get(question.equals(HELPED) ? "laporan.tidak_tercatat" : "laporan.tidak_menjawab"),
                    silent));
        }
        String name = messages.get("laporan.profil." + question);
        return Optional.of(new Table(
                messages.get("laporan.tabel.responden", name),
                columns("lrr", 60, 20, 20),
                List.of(Row.of(
                        capital(name), messages.get("laporan.kolom.jumlah"), messages.get("laporan.kolom.persen"))),
                shares(counts, data.total()),
                false));
    }

    /** Of an imported answer nobody knows whether somebody helped; it was kept as one without help. */
    private static Map<String, Long> helped(SkmData data) {
        Map<String, Long> counts = new HashMap<>(data.profil(HELPED));
        long imported = data.profil("kanal").getOrDefault("impor", 0L);
        counts.computeIfPresent("tidak", (kode, n) -> Math.max(0, n - imported));
        return counts;
    }

    /** A choice and its words. */
    private record Choice(String kode, String name) {}

    private Stream<Choice> choices(String question) {
        if (question.equals(HELPED)) {
            return Stream.of("tidak", "petugas", "keluarga")
                    .map(kode -> new Choice(kode, messages.get("laporan.dibantu." + kode)));
        }
        if (question.equals("kanal")) {
            return Stream.of("kiosk", "hp", "poster", "kertas", "impor")
                    .map(kode -> new Choice(kode, messages.get("kanal." + kode)));
        }
        return profil.kelompok().stream()
                .filter(group -> group.kode().equals(question))
                .flatMap(group -> group.pilihan().stream())
                .map(one -> new Choice(one.kode(), one.teks()));
    }

    private List<Row> shares(List<Count> counts, long total) {
        SmallCells.Parted<Count> parted = SmallCells.part(counts, Count::n);
        List<Row> rows = new ArrayList<>();
        parted.alone().forEach(count -> rows.add(share(count.name(), count.n(), total)));
        if (!parted.together().isEmpty()) {
            long few = parted.together().stream().mapToLong(Count::n).sum();
            rows.add(share(messages.get("laporan.gabungan", SmallCells.FEWEST), few, total));
        }
        rows.add(share(messages.get("laporan.jumlah"), total, total).strengthen());
        return rows;
    }

    private static Row share(String name, long n, long total) {
        return Row.of(name, Formats.whole(n), percent(n, total));
    }

    static String percent(long n, long total) {
        return total == 0 ? BLANK : Formats.decimal(Fraction.of(100 * n, total).round(2)) + "%";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** People served, respondents needed and had, each layanan. */
    Table sample(SkmData data) {
        List<Row> rows = new ArrayList<>();
        List<Sampel> layanan = sampel(data);
        SmallCells.Parted<Sampel> parted = SmallCells.part(
                layanan.stream()
                        .filter(one -> one.n() > 0 || one.populasi().isPresent())
                        .toList(),
                Sampel::n);
        for (Sampel one : layanan) {
            if (parted.alone().contains(one)) {
                rows.add(Row.of(
                        one.layanan().nama(),
                        one.populasi().map(Formats::whole).orElse(BLANK),
                        one.needed().map(Formats::whole).orElse(BLANK),
                        Formats.whole(one.n()),
                        one.kurang().map(Formats::whole).orElse(BLANK)));
            }
        }
        if (!parted.together().isEmpty()) {
            rows.add(Row.of(
                    messages.get("laporan.layanan_lain"),
                    BLANK,
                    BLANK,
                    Formats.whole(
                            parted.together().stream().mapToLong(Sampel::n).sum()),
                    BLANK));
        }
        Optional<Long> people = data.figure().populasi();
        long n = data.hasil().responden();
        rows.add(Row.of(
                        messages.get("laporan.jumlah"),
                        people.map(Formats::whole).orElse(BLANK),
                        people.map(all -> Formats.whole(SampleSize.of(all))).orElse(BLANK),
                        Formats.whole(n),
                        people.map(all -> Formats.whole(Math.max(0, SampleSize.of(all) - n)))
                                .orElse(BLANK))
                .strengthen());
        return new Table(
                messages.get("laporan.tabel.sampel"),
                columns("lrrrr", 36, 16, 16, 16, 16),
                head("laporan.kepala.sampel"),
                rows,
                false);
    }

    /** Of an office with one layanan everybody served came for it. */
    private static List<Sampel> sampel(SkmData data) {
        List<Sampel> all = data.period().sampel();
        return all.size() > 1
                ? all
                : all.stream()
                        .map(one -> new Sampel(
                                one.layanan(), one.n(), one.populasi().or(() -> data.figure()
                                        .populasi())))
                        .toList();
    }

    /** The nine unsur with every step to the index. */
    Table unsur(SkmData data) {
        List<Row> rows = new ArrayList<>();
        for (HasilUnsur one : data.hasil().unsur()) {
            rows.add(Row.of(
                    one.unsur().kode(),
                    one.unsur().nama(),
                    Formats.whole(one.jumlah()),
                    Formats.whole(one.terisi()),
                    Formats.decimal(one.nrr().round(ResultView.NRR_DECIMALS)),
                    Formats.decimal(one.nrrTertimbang().round(ResultView.TERTIMBANG_DECIMALS)),
                    Formats.decimal(one.nilaiKonversi()),
                    one.mutu().name(),
                    Integer.toString(one.peringkat())));
        }
        rows.add(new Row(
                List.of(
                        new Cell(messages.get("laporan.ikm_jumlah"), 5),
                        new Cell(Formats.decimal(data.hasil().indeks().round(ResultView.TERTIMBANG_DECIMALS)), 1),
                        new Cell(Formats.decimal(data.hasil().ikm().nilai()), 1),
                        new Cell(data.hasil().mutu().name(), 1),
                        new Cell("", 1)),
                true));
        return new Table(
                messages.get("laporan.tabel.unsur"),
                columns("clrrrrrcc", 10, 21, 11, 10, 11, 16, 13, 10, 15),
                head("laporan.kepala.unsur"),
                rows,
                false);
    }

    /** How the answers are spread over the four choices. */
    Table distribution(SkmData data) {
        List<Row> rows = new ArrayList<>();
        for (HasilUnsur one : data.hasil().unsur()) {
            Frekuensi counts = data.figure().tally().frekuensi(one.unsur());
            List<String> cells =
                    new ArrayList<>(List.of(one.unsur().kode(), one.unsur().nama()));
            for (ResultPage.Share share : ResultView.shares(counts)) {
                cells.add(share.count() + (share.percent().equals(BLANK) ? "" : " (" + share.percent() + "%)"));
            }
            rows.add(Row.of(cells));
        }
        return new Table(
                messages.get("laporan.tabel.jawaban"),
                columns("clrrrr", 8, 24, 17, 17, 17, 17),
                head("laporan.kepala.jawaban"),
                rows,
                false);
    }

    /** The classes of the regulation. */
    Table bands() {
        List<Row> rows = Stream.of(Mutu.D, Mutu.C, Mutu.B, Mutu.A)
                .map(mutu -> Row.of(List.of(messages.get("laporan.batas." + ResultView.cssClass(mutu))
                        .split("\\|"))))
                .toList();
        return new Table(
                messages.get("laporan.tabel.batas"),
                columns("ccccl", 15, 24, 26, 13, 22),
                head("laporan.kepala.batas"),
                rows,
                false);
    }

    Table ranked(String captionKey, List<HasilUnsur> unsur) {
        List<Row> rows = unsur.stream()
                .map(one -> Row.of(
                        one.unsur().kode(),
                        one.unsur().nama(),
                        Formats.decimal(one.nrr().round(ResultView.NRR_DECIMALS)),
                        Formats.decimal(one.nilaiKonversi()),
                        one.mutu() + " – " + messages.get("mutu." + ResultView.cssClass(one.mutu()))))
                .toList();
        return new Table(
                messages.get(captionKey),
                columns("clrrl", 10, 43, 12, 15, 20),
                head("laporan.kepala.urutan"),
                rows,
                false);
    }

    Table trend(SkmData data) {
        List<Row> rows = data.trend().stream()
                .map((TahunIkm one) -> Row.of(
                        one.tahun().toString(),
                        Formats.decimal(one.nilai()),
                        Mutu.of(one.nilai()).name(),
                        one.n().map(Formats::whole).orElse(BLANK),
                        one.dihitung()
                                ? messages.get("laporan.tren.dihitung")
                                : messages.get("laporan.tren.terbit", one.source())))
                .toList();
        return new Table(
                messages.get("laporan.tabel.tren"),
                columns("crcrl", 12, 12, 12, 16, 48),
                head("laporan.kepala.tren"),
                rows,
                false);
    }

    /** A table that the office writes line by line. */
    Optional<Table> typed(SkmData data, SkmText text, String captionKey, String headKey, String look, int... widths) {
        List<Row> rows = data.words().rows(text, widths.length - 1);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(messages.get(captionKey), columns(look, widths), head(headKey), rows, false));
    }
}
