package id.sembilan.performance;

import id.sembilan.performance.Skala.Kategori;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people wrote for the report: words of a scale that is not the office's. */
@Singleton
final class PeriksaNaskah implements Pemeriksa {
    /** Up to two words may stand between, such as "kategori yang sangat tinggi". */
    private static final String BEFORE = "(?:kategori|predikat|kriteria|peringkat)(?:\\W+\\p{L}+){0,2}?\\W+";

    private final NaskahKeeping texts;
    private final List<String> foreign;
    private final Messages messages;

    PeriksaNaskah(NaskahKeeping texts, ShippedSkala shipped, Messages messages) {
        this.texts = texts;
        this.messages = messages;
        this.foreign = shipped.all().stream()
                .flatMap(skala -> skala.kategori().stream())
                .map(Kategori::nama)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return bahan.kinerja().stream().flatMap(year -> texts.all(bahan.unit(), bahan.tahun()).values().stream()
                .flatMap(text -> words(year, text)));
    }

    private Stream<Sorotan> words(KinerjaTahun year, Naskah text) {
        String all = foreign.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(BEFORE + "(" + all + ")(?!\\p{L})")
                .matcher(text.teks().toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(word -> !year.aturan().skala().knows(word))
                .map(word -> found(
                        year,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.naskah.kategori",
                                place(year, text),
                                word,
                                year.aturan().skala().nama())));
    }

    /** The section, with the name of the indikator in place of its id. */
    private static String place(KinerjaTahun year, Naskah text) {
        String kunci = text.kunci();
        return year.indikator().stream()
                .filter(one -> kunci.contains(one.indikator().id()))
                .findFirst()
                .map(one -> kunci.replace(one.indikator().id(), one.indikator().nama()))
                .orElse(kunci);
    }

    private Sorotan found(KinerjaTahun year, Jenis jenis, String sentence) {
        return new Sorotan(
                Berat.PERIKSA,
                jenis,
                sentence,
                new Tautan("/lkjip?tahun=" + year.tahun(), messages.get("periksa.ke.lkjip")));
    }
}
