package id.sembilan.lkjip;

import id.sembilan.budget.PosAnggaran;
import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Look;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Span;
import id.sembilan.documents.Prose;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.Narasi;
import id.sembilan.performance.Rencana;
import id.sembilan.performance.Tingkat;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the office says of each indikator: why it came out so, what was done about it, and what supported it. */
@Singleton
final class IsiBahasan {
    static final String PENYEBAB = "penyebab:";
    static final String SOLUSI = "solusi:";
    static final String PENDUKUNG = "pendukung:";

    private final Tampil show;
    private final IsiKinerja results;
    private final Narasi sentences;
    private final Messages messages;

    IsiBahasan(Tampil show, IsiKinerja results, Narasi sentences, Messages messages) {
        this.show = show;
        this.results = results;
        this.sentences = sentences;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "penyebab", data -> each(data, this::causes),
                "pendukung", data -> each(data, this::support),
                "per-indikator", data -> each(data, this::whole));
    }

    /** What is said of one indikator. */
    private interface Telling {
        List<Block> of(LkjipData data, KinerjaTahun year, IndikatorTahun one);
    }

    private List<Block> each(LkjipData data, Telling telling) {
        List<Block> blocks = new ArrayList<>();
        data.bahan().kinerja().ifPresent(year -> year.diukur()
                .forEach(one -> blocks.addAll(telling.of(data, year, one))));
        return blocks.isEmpty() ? List.of(Paragraph.of(messages.get("lkjip.tanpa_indikator"))) : blocks;
    }

    private List<Block> causes(LkjipData data, KinerjaTahun year, IndikatorTahun one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(bold(one.indikator().nama() + ": " + Tampil.capaian(one)));
        blocks.addAll(words(data, one));
        return blocks;
    }

    private List<Block> words(LkjipData data, IndikatorTahun one) {
        String id = one.indikator().id();
        List<Block> blocks = new ArrayList<>(Prose.of(data.teks(PENYEBAB + id)));
        String solution = data.teks(SOLUSI + id);
        if (!solution.isEmpty()) {
            blocks.add(bold(messages.get("lkjip.solusi")));
            blocks.addAll(Prose.of(solution));
        }
        return blocks;
    }

    private static Paragraph bold(String text) {
        return new Paragraph(Look.BODY, List.of(new Span(text, true)));
    }

    private List<Block> support(LkjipData data, KinerjaTahun year, IndikatorTahun one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(bold(one.indikator().nama() + ": " + Tampil.capaian(one)));
        blocks.addAll(programs(data, year, one));
        return blocks;
    }

    private List<Block> programs(LkjipData data, KinerjaTahun year, IndikatorTahun one) {
        List<Block> blocks =
                new ArrayList<>(Prose.of(data.teks(PENDUKUNG + one.indikator().id())));
        List<Row> rows = new ArrayList<>();
        for (Rencana below : below(year, one.rencana())) {
            List<IndikatorTahun> measured = year.of(below);
            if (measured.isEmpty()) {
                rows.add(row(below, Tampil.BLANK, Tampil.BLANK));
            }
            measured.forEach(some -> rows.add(row(below, some.indikator().nama(), Tampil.capaian(some))));
        }
        if (!rows.isEmpty()) {
            blocks.add(show.named(
                    messages.get("lkjip.tabel.pendukung", one.indikator().nama()),
                    "llr",
                    "lkjip.kepala.pendukung",
                    rows,
                    46,
                    38,
                    16));
        } else if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(paidFor(data, one.rencana())));
        }
        return blocks;
    }

    /** The programs that the budget names this sasaran for, where the plan itself names none. */
    private String paidFor(LkjipData data, Rencana place) {
        List<String> programs = data.bahan().anggaran().stream()
                .flatMap(year -> year.perSasaran(year.berlaku()).stream())
                .filter(one -> one.nama().equalsIgnoreCase(place.uraian()))
                .flatMap(one -> one.program().stream())
                .map(PosAnggaran::uraian)
                .toList();
        return programs.isEmpty()
                ? messages.get("lkjip.tanpa_program")
                : messages.get("lkjip.program_anggaran", String.join("; ", programs));
    }

    private static Row row(Rencana below, String indikator, String capaian) {
        return Row.of((below.kode() + " " + below.uraian()).strip(), indikator, capaian);
    }

    /** Programs and kegiatan under a sasaran, or under the sasaran of a tujuan. */
    private static List<Rencana> below(KinerjaTahun year, Rencana place) {
        Set<String> within = new HashSet<>(Set.of(place.id()));
        List<Rencana> found = new ArrayList<>();
        for (Rencana one : year.rencana()) {
            if (one.indukId().filter(within::contains).isPresent()) {
                within.add(one.id());
                if (one.tingkat() == Tingkat.PROGRAM || one.tingkat() == Tingkat.KEGIATAN) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** All analyses of one indikator together, for districts that want them so. */
    private List<Block> whole(LkjipData data, KinerjaTahun year, IndikatorTahun one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Block.DEEPEST, "", one.indikator().nama()));
        blocks.add(IsiKinerja.said(sentences.target(year, one)));
        blocks.add(results.years(one));
        blocks.add(IsiKinerja.said(sentences.tahun(one)));
        blocks.add(IsiKinerja.said(sentences.akhir(year, one)));
        blocks.add(IsiKinerja.said(sentences.pembanding(one)));
        List<Block> words = words(data, one);
        if (!words.isEmpty()) {
            blocks.add(bold(messages.get("lkjip.bahasan.penyebab")));
            blocks.addAll(words);
        }
        blocks.add(bold(messages.get("lkjip.bahasan.pendukung")));
        blocks.addAll(programs(data, year, one));
        return blocks;
    }
}
