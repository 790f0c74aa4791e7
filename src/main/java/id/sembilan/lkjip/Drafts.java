package id.sembilan.lkjip;

import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.Kalimat;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.Narasi;
import id.sembilan.performance.Sidik;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each place says until somebody writes there, and the figures that a text there must fit. */
@Singleton
final class Drafts {
    private static final String SISTEMATIKA = "sistematika";

    /** Sections whose words sum the year up. */
    private static final Set<String> SUMMING = Set.of("ikhtisar", "kesimpulan");

    private final Narasi sentences;
    private final Messages messages;
    private final Set<String> begun;

    Drafts(Narasi sentences, Messages messages) {
        this.sentences = sentences;
        this.messages = messages;
        begun = messages.keys();
    }

    /** A place before anybody wrote there. */
    record Draft(String kunci, String nama, String teks, Sidik angka, boolean tetap) {}

    List<Draft> of(Bahan bahan, Kerangka susunan, Bagian bagian) {
        List<Draft> drafts = new ArrayList<>();
        if (bagian.hasText()) {
            drafts.add(section(bahan, susunan, bagian));
        }
        bahan.kinerja().ifPresent(year -> year.diukur().forEach(one -> {
            boolean whole = bagian.isi().contains("per-indikator");
            if (whole || bagian.isi().contains("penyebab")) {
                drafts.add(of(IsiBahasan.PENYEBAB, "lkjip.ruas.penyebab", year, one));
                drafts.add(of(IsiBahasan.SOLUSI, "lkjip.ruas.solusi", year, one));
            }
            if (whole || bagian.isi().contains("pendukung")) {
                drafts.add(of(IsiBahasan.PENDUKUNG, "lkjip.ruas.pendukung", year, one));
            }
        }));
        return drafts;
    }

    /** Causes begin with what the figures say; what was done about it only the office knows. */
    private Draft of(String prefix, String nameKey, KinerjaTahun year, IndikatorTahun one) {
        Kalimat figures = sentences.target(year, one).lalu(sentences.tahun(one));
        return new Draft(
                prefix + one.indikator().id(),
                messages.get(nameKey, one.indikator().nama()),
                prefix.equals(IsiBahasan.PENYEBAB) ? figures.teks() : "",
                new Sidik(figures.angka()),
                false);
    }

    private Draft section(Bahan bahan, Kerangka susunan, Bagian bagian) {
        if (SUMMING.contains(bagian.id())) {
            Kalimat summary = summary(bahan, bagian.id());
            return new Draft(bagian.id(), bagian.judul(), summary.teks(), new Sidik(summary.angka()), bagian.tetap());
        }
        return new Draft(bagian.id(), bagian.judul(), standing(bahan, susunan, bagian), Sidik.KOSONG, bagian.tetap());
    }

    private String standing(Bahan bahan, Kerangka susunan, Bagian bagian) {
        if (bagian.id().equals(SISTEMATIKA)) {
            return outline(susunan);
        }
        String end = bagian.id().replace('-', '_');
        return begun.contains("lkjip.awal." + end)
                ? messages.get(
                        "lkjip.awal." + end,
                        bahan.unit().nama(),
                        Integer.toString(bahan.tahun()),
                        Integer.toString(bahan.tahun() + 1))
                : "";
    }

    /** A sentence for each indikator and one for all. */
    private Kalimat summary(Bahan bahan, String id) {
        Optional<KinerjaTahun> measured =
                bahan.kinerja().filter(year -> !year.diukur().isEmpty());
        if (measured.isEmpty()) {
            return Kalimat.KOSONG;
        }
        KinerjaTahun year = measured.get();
        List<String> lines = new ArrayList<>();
        SortedMap<String, String> figures = new TreeMap<>();
        lines.add(messages.get(
                id.equals("ikhtisar") ? "lkjip.ikhtisar" : "lkjip.kesimpulan",
                bahan.unit().nama(),
                Integer.toString(bahan.tahun())));
        for (IndikatorTahun one : year.diukur()) {
            Kalimat sentence = sentences.target(year, one);
            lines.add("- " + sentence.teks());
            sentence.angka()
                    .forEach((name, value) -> figures.put(one.indikator().nama() + ": " + name, value));
        }
        Kalimat mean = sentences.rataRata(year);
        lines.add(mean.teks());
        figures.putAll(mean.angka());
        bahan.anggaran()
                .map(money -> sentences.serapan(money.tahun(), money.total()))
                .ifPresent(money -> {
                    lines.add(money.teks());
                    figures.putAll(money.angka());
                });
        return new Kalimat(String.join("\n", lines), figures);
    }

    /** Says what the chapters hold, so that it cannot name what was renamed or switched off. */
    private String outline(Kerangka susunan) {
        List<String> lines = new ArrayList<>(List.of(messages.get("lkjip.sistematika")));
        int number = 0;
        for (Bagian chapter : susunan.of(Tempat.BAB)) {
            if (chapter.aktif()) {
                String below = chapter.anak().stream()
                        .filter(Bagian::aktif)
                        .map(Bagian::judul)
                        .collect(Collectors.joining("; "));
                lines.add("- "
                        + messages.get(
                                "lkjip.sistematika.bab",
                                susunan.penomoran().of(List.of(++number)),
                                chapter.judul(),
                                below));
            }
        }
        return String.join("\n", lines);
    }

    /** What stood there last year, or the draft. */
    static String lasting(Draft draft, Map<String, String> before) {
        return draft.tetap() ? before.getOrDefault(draft.kunci(), draft.teks()) : draft.teks();
    }
}
