package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.IndikatorBaris.Ciri;
import id.sembilan.performance.IndikatorBaris.Nilai;
import id.sembilan.performance.IndikatorBaris.Tempat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An indikator as the rows of a file describe it together.
 *
 * @param tahun its rows, the earliest year first
 */
record IndikatorUsulan(Tempat tempat, List<IndikatorBaris> tahun) {
    private static final Pattern PERSEN = Pattern.compile("%|persen.*|persentase.*");
    private static final Pattern IKM =
            Pattern.compile(".*(kepuasan masyarakat|\\bikm\\b|\\bskm\\b).*", Pattern.CASE_INSENSITIVE);
    private static final int MAX_DECIMALS = 6;

    IndikatorUsulan {
        tahun = tahun.stream()
                .sorted((one, other) -> Integer.compare(one.tahun(), other.tahun()))
                .toList();
    }

    /** In the order of the file. */
    static List<IndikatorUsulan> of(List<IndikatorBaris> rows) {
        Map<String, List<IndikatorBaris>> grouped = rows.stream()
                .collect(Collectors.groupingBy(IndikatorBaris::kunci, LinkedHashMap::new, Collectors.toList()));
        return grouped.values().stream()
                .map(some -> new IndikatorUsulan(some.getFirst().tempat(), some))
                .toList();
    }

    String kunci() {
        return tahun.getFirst().kunci();
    }

    /** As this indikator stands in the plan; what the file does not say stays as it was there. */
    Indikator indikator(String id, String rencanaId, int urutan, Optional<Indikator> before) {
        return new Indikator(
                id,
                rencanaId,
                nama(),
                jenis(before),
                last(Ciri::satuan).or(() -> before.map(Indikator::satuan)).orElse(""),
                polaritas(),
                last(Ciri::sumber).or(() -> before.map(Indikator::sumber)).orElse(""),
                last(Ciri::penanggungJawab)
                        .or(() -> before.map(Indikator::penanggungJawab))
                        .orElse(""),
                desimal(before),
                latest(ciri -> ciri.targetAkhir()).or(() -> before.flatMap(Indikator::targetAkhir)),
                latest(ciri -> ciri.tahunAkhir()).or(() -> before.flatMap(Indikator::tahunAkhir)),
                urutan);
    }

    String nama() {
        return tahun.getLast().ciri().nama();
    }

    Polaritas polaritas() {
        return tahun.getLast().ciri().polaritas().orElse(Polaritas.POSITIF);
    }

    /** Whether it speaks of the index that the survey of this service gives. */
    boolean isIkm() {
        return IKM.matcher(nama()).matches()
                || last(Ciri::sumber).filter(one -> IKM.matcher(one).matches()).isPresent();
    }

    private Jenis jenis(Optional<Indikator> before) {
        return latest(ciri -> ciri.jenis())
                .or(() -> before.map(Indikator::jenis))
                .orElseGet(this::guessed);
    }

    private Jenis guessed() {
        String satuan = last(Ciri::satuan).orElse("").toLowerCase(Locale.ROOT);
        String nama = nama().toLowerCase(Locale.ROOT);
        if (PERSEN.matcher(satuan).matches()
                || tahun.stream().anyMatch(one -> one.nilai().hitungan().isPresent())) {
            return Jenis.PERSENTASE;
        } else if (satuan.contains("predikat")) {
            return Jenis.PREDIKAT;
        } else if (satuan.contains("indeks") || nama.contains("indeks") || isIkm()) {
            return Jenis.INDEKS;
        }
        return List.of("nilai", "skor", "angka", "poin").contains(satuan) ? Jenis.SKOR : Jenis.JUMLAH;
    }

    private int desimal(Optional<Indikator> before) {
        return latest(ciri -> ciri.desimal())
                .or(() -> before.map(Indikator::desimal))
                .orElseGet(() -> tahun.stream()
                        .map(IndikatorBaris::nilai)
                        .flatMap(IndikatorUsulan::numbers)
                        .mapToInt(number -> Math.clamp(number.scale(), 0, MAX_DECIMALS))
                        .max()
                        .orElse(0));
    }

    private static Stream<BigDecimal> numbers(Nilai nilai) {
        return Stream.of(nilai.target(), nilai.perubahan(), nilai.realisasi()).flatMap(Optional::stream);
    }

    private Optional<String> last(Function<Ciri, String> of) {
        return latest(ciri -> Optional.of(of.apply(ciri)).filter(text -> !text.isEmpty()));
    }

    private <T> Optional<T> latest(Function<Ciri, Optional<T>> of) {
        return tahun.reversed().stream()
                .flatMap(one -> of.apply(one.ciri()).stream())
                .findFirst();
    }
}
