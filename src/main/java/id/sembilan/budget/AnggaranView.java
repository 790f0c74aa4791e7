package id.sembilan.budget;

import id.sembilan.budget.AnggaranPage.Bar;
import id.sembilan.budget.AnggaranPage.Kind;
import id.sembilan.budget.AnggaranPage.Money;
import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.budget.AnggaranPage.Past;
import id.sembilan.budget.AnggaranPage.Row;
import id.sembilan.budget.AnggaranPage.Share;
import id.sembilan.budget.AnggaranPage.Sum;
import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Keluaran;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.TahunAnggaran.Cacah;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the budget of a year as the texts of its page. */
@Singleton
final class AnggaranView {
    private static final int DECIMALS = 2;

    private final FindingView findings;
    private final Messages messages;

    AnggaranView(FindingView findings, Messages messages) {
        this.findings = findings;
        this.messages = messages;
    }

    AnggaranPage page(
            Frame frame,
            boolean planner,
            boolean saved,
            List<String> errors,
            List<Integer> years,
            TahunAnggaran tahun,
            Versi versi,
            List<TahunAnggaran> past) {
        return new AnggaranPage(
                frame,
                planner,
                saved,
                errors,
                Integer.toString(tahun.tahun()),
                Stream.concat(years.stream(), Stream.of(tahun.tahun()))
                        .distinct()
                        .sorted()
                        .map(one -> new Option(Integer.toString(one), Integer.toString(one), one == tahun.tahun()))
                        .toList(),
                versions(tahun, versi),
                tahun.isEmpty() ? null : lead(tahun.pohon().total(versi)),
                tahun.berkas().isEmpty() ? null : messages.get("anggaran.berkas", tahun.berkas()),
                findings.all(tahun),
                rows(tahun, versi),
                tahun.isEmpty() ? null : money(tahun.pohon().total(versi)),
                tahun.baris().stream().anyMatch(one -> !one.keluaran().equals(Keluaran.KOSONG)),
                counts(tahun.cacah(versi)),
                bars(tahun, versi),
                tahun.perSasaran(versi).stream().map(this::share).toList(),
                Stream.of(Belanja.Jenis.values())
                        .map(one -> kind(one, tahun.belanja()))
                        .toList(),
                sums(tahun.belanja()),
                past.stream().map(one -> past(one, tahun.tahun())).toList());
    }

    private List<Option> versions(TahunAnggaran tahun, Versi versi) {
        return tahun.isChanged()
                ? Stream.of(Versi.values())
                        .map(one -> new Option(
                                one.name().toLowerCase(Locale.ROOT),
                                one == Versi.AWAL
                                        ? messages.get("anggaran.versi.awal")
                                        : messages.get("anggaran.versi.perubahan"),
                                one == versi))
                        .toList()
                : List.of();
    }

    private String lead(Serapan one) {
        return messages.get(
                "anggaran.kalimat",
                Formats.whole(one.realisasi()),
                Formats.whole(one.anggaran()),
                percent(one),
                Formats.whole(one.sisa()));
    }

    Money money(Serapan one) {
        return new Money(
                Formats.whole(one.anggaran()), Formats.whole(one.realisasi()), percent(one), Formats.whole(one.sisa()));
    }

    static String percent(Serapan one) {
        return one.persen()
                .map(share -> Formats.decimal(share.round(DECIMALS)) + "%")
                .orElse("–");
    }

    private List<Row> rows(TahunAnggaran tahun, Versi versi) {
        return tahun.pohon().all().map(one -> row(tahun, one, versi)).toList();
    }

    private Row row(TahunAnggaran tahun, Simpul one, Versi versi) {
        PosAnggaran pos = one.pos();
        Serapan counted = one.serapan(versi);
        return new Row(
                "/anggaran/" + tahun.tahun() + "/pos/" + pos.id(),
                pos.tingkat().kode(),
                pos.kode(),
                pos.uraian(),
                money(counted),
                printed(tahun, pos, counted, versi),
                pos.sumberDana(),
                output(pos.keluaran()));
    }

    /** What the file has for it, where that is not what counts. */
    private @Nullable String printed(TahunAnggaran tahun, PosAnggaran pos, Serapan counted, Versi versi) {
        Optional<Tercetak> file = tahun.baris().stream()
                .filter(one -> one.id().equals(pos.id()))
                .map(PosAnggaran::tercetak)
                .findFirst()
                .filter(one -> one.anggaran().isPresent() || one.realisasi().isPresent());
        return file.map(one -> one.serapan(versi))
                .filter(one -> !one.equals(counted))
                .map(one -> messages.get(
                        "anggaran.tercetak", Formats.whole(one.anggaran()), Formats.whole(one.realisasi())))
                .orElse(null);
    }

    private @Nullable String output(Keluaran one) {
        return one.equals(Keluaran.KOSONG)
                ? null
                : messages.get(
                        "anggaran.keluaran.kalimat",
                        one.uraian(),
                        one.realisasi().isEmpty() ? "–" : one.realisasi(),
                        one.target().isEmpty() ? "–" : one.target(),
                        one.satuan());
    }

    private String counts(Cacah one) {
        String text = messages.get("anggaran.cacah", one.dibawah(), one.diatas(), one.penuh());
        return one.lebih() == 0 ? text : text + " " + messages.get("anggaran.cacah.lebih", one.lebih());
    }

    private List<Bar> bars(TahunAnggaran tahun, Versi versi) {
        return tahun.pohon().program().stream()
                .map(one -> new Bar(
                        one.pos().uraian(),
                        percent(one.serapan(versi)),
                        one.serapan(versi)
                                .persen()
                                .map(share -> share.round(DECIMALS).toPlainString())
                                .orElse("0")))
                .toList();
    }

    private Share share(TahunAnggaran.Alokasi one) {
        return new Share(
                one.nama().isEmpty() ? messages.get("anggaran.sasaran.tanpa") : one.nama(),
                String.join(
                        "; ", one.program().stream().map(PosAnggaran::uraian).toList()),
                money(one.serapan()));
    }

    private Kind kind(Belanja.Jenis jenis, Belanja all) {
        Optional<Serapan> one = all.of(jenis);
        return new Kind(
                jenis.kode(),
                kindName(jenis),
                one.map(Serapan::anggaran).map(Formats::whole).orElse(""),
                one.map(Serapan::realisasi).map(Formats::whole).orElse(""),
                one.map(this::money).orElse(null));
    }

    private String kindName(Belanja.Jenis jenis) {
        return switch (jenis) {
            case PEGAWAI -> messages.get("anggaran.belanja.pegawai");
            case BARANG_JASA -> messages.get("anggaran.belanja.barang_jasa");
            case MODAL -> messages.get("anggaran.belanja.modal");
        };
    }

    private List<Sum> sums(Belanja all) {
        return all.baris().isEmpty()
                ? List.of()
                : List.of(
                        new Sum(messages.get("anggaran.belanja.operasi"), money(all.operasi())),
                        new Sum(messages.get("anggaran.belanja.dengan"), money(all.total())),
                        new Sum(messages.get("anggaran.belanja.tanpa"), money(all.tanpaPegawai())));
    }

    private Past past(TahunAnggaran one, int current) {
        return new Past(
                Integer.toString(one.tahun()),
                "/anggaran?tahun=" + one.tahun(),
                money(one.total()),
                one.tahun() == current);
    }
}
