package id.sembilan.budget;

import id.sembilan.budget.AnggaranPage.Decision;
import id.sembilan.budget.AnggaranPage.Finding;
import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.Temuan.Usul;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes findings as the texts of their page. */
@Singleton
final class FindingView {
    private final Messages messages;

    FindingView(Messages messages) {
        this.messages = messages;
    }

    List<Finding> all(TahunAnggaran tahun) {
        return tahun.temuan().stream().map(one -> one(tahun, one)).toList();
    }

    private Finding one(TahunAnggaran tahun, Temuan one) {
        return new Finding(
                one.kunci(),
                badge(one),
                label(one),
                one.pokok().text(messages),
                texts(one.bukti()),
                texts(one.pengikut()),
                one.putusan().map(decided -> decision(tahun, decided)).orElse(null),
                one.jenis().isDecidable(),
                parts(tahun, one),
                one.usul().map(Usul::kode).orElse(""),
                one.usul().map(Usul::kolom).orElse(Kolom.REALISASI).kode(),
                one.usul().map(usul -> Formats.whole(usul.nilai())).orElse(""));
    }

    private List<String> texts(List<Catatan> all) {
        return all.stream().map(one -> one.text(messages)).toList();
    }

    private static String badge(Temuan one) {
        if (one.putusan().isPresent()) {
            return "badge-good";
        }
        return switch (one.jenis().berat()) {
            case SALAH -> "badge-bad";
            case PERIKSA -> "badge-warn";
            case GAYA -> "";
        };
    }

    private String label(Temuan one) {
        if (one.putusan().isPresent()) {
            return messages.get("anggaran.temuan.diputuskan");
        }
        return switch (one.jenis().berat()) {
            case SALAH -> messages.get("anggaran.temuan.salah");
            case PERIKSA -> messages.get("anggaran.temuan.periksa");
            case GAYA -> messages.get("anggaran.temuan.gaya");
        };
    }

    private Decision decision(TahunAnggaran tahun, Putusan one) {
        String text = one.anak()
                .map(child -> messages.get(
                        "anggaran.putusan.anak_salah", nama(tahun, child.kode()), Formats.whole(child.nilai())))
                .orElse(messages.get("anggaran.putusan.hitungan_dipakai"));
        return new Decision(text, messages.get("anggaran.putusan.alasan_oleh", one.alasan(), one.oleh()));
    }

    private static String nama(TahunAnggaran tahun, String kode) {
        return tahun.pohon()
                .find(kode)
                .map(one -> kode + " " + one.pos().uraian())
                .orElse(kode);
    }

    /** The lowest lines below, any of which may be the wrong one. */
    private static List<Option> parts(TahunAnggaran tahun, Temuan one) {
        Optional<Simpul> parent = tahun.pohon().find(one.kunci());
        Stream<Simpul> below = one.kunci().startsWith("#")
                ? tahun.pohon().all()
                : parent.stream().flatMap(Simpul::all);
        return below.filter(line -> line.anak().isEmpty())
                .map(line -> new Option(
                        line.pos().kode(),
                        line.pos().kode() + " " + line.pos().uraian(),
                        one.usul()
                                .filter(usul -> usul.kode().equals(line.pos().kode()))
                                .isPresent()))
                .toList();
    }
}
