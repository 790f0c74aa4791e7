package id.sembilan.performance;

import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures printed elsewhere: wrong ones, the same quantity printed with two values, ranks that are no ranking. */
@Singleton
final class PeriksaCetakan implements Pemeriksa {
    private static final String RANK = "ikm.urutan:";

    private final Messages messages;

    PeriksaCetakan(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return Stream.of(wrong(bahan), twice(bahan), ranks(bahan)).flatMap(all -> all);
    }

    private Stream<Sorotan> wrong(BahanPeriksa bahan) {
        return bahan.cetakan().stream()
                .filter(one -> one.putusan() == Putusan.SALAH)
                .map(one -> found(
                        bahan,
                        Berat.PERIKSA,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.cetakan.salah",
                                one.nama(),
                                one.tercetak().dokumen(),
                                one.tercetak().teks(),
                                one.benar().orElse("–"))));
    }

    private Stream<Sorotan> twice(BahanPeriksa bahan) {
        Map<String, List<Dinilai>> same = bahan.cetakan().stream()
                .filter(one -> one.tercetak().angka().isPresent())
                .collect(Collectors.groupingBy(one -> one.tercetak().kunci(), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .filter(PeriksaCetakan::differ)
                .map(all -> found(
                        bahan,
                        Berat.PERIKSA,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.cetakan.ganda",
                                all.getFirst().nama(),
                                all.stream()
                                        .map(one -> one.tercetak().teks())
                                        .distinct()
                                        .collect(Collectors.joining("; ")),
                                all.getFirst().benar().orElse("–"))));
    }

    /** One with fewer decimals may still say the same, rounded or cut. */
    private static boolean differ(Collection<Dinilai> all) {
        int decimals = all.stream()
                .flatMap(one -> one.tercetak().angka().stream())
                .mapToInt(BigDecimal::scale)
                .min()
                .orElse(0);
        long rounded = values(all, decimals, RoundingMode.HALF_UP);
        return rounded > 1 && values(all, decimals, RoundingMode.DOWN) > 1;
    }

    private static long values(Collection<Dinilai> all, int decimals, RoundingMode mode) {
        return all.stream()
                .flatMap(one -> one.tercetak().angka().stream())
                .map(value -> value.setScale(decimals, mode))
                .distinct()
                .count();
    }

    private Stream<Sorotan> ranks(BahanPeriksa bahan) {
        Map<String, List<Dinilai>> documents = bahan.cetakan().stream()
                .filter(one -> one.tercetak().kunci().startsWith(RANK))
                .collect(Collectors.groupingBy(
                        one -> one.tercetak().dokumen(), LinkedHashMap::new, Collectors.toList()));
        List<HasilUnsur> unsur = bahan.survei()
                .flatMap(one -> one.figure().hasil())
                .map(hasil -> hasil.unsur())
                .orElse(List.of());
        return documents.entrySet().stream()
                .filter(one -> one.getValue().size() == unsur.size() && !isRanking(one.getValue()))
                .map(one -> found(
                        bahan,
                        Berat.PERIKSA,
                        Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.cetakan.urutan",
                                one.getKey(),
                                unsur.stream()
                                        .map(some -> some.unsur().kode() + "=" + some.peringkat())
                                        .collect(Collectors.joining(", ")))));
    }

    /** Equal ones share a rank and the next is skipped, so each rank is one more than the number of those before it. */
    private static boolean isRanking(List<Dinilai> printed) {
        List<BigDecimal> ranks =
                printed.stream().flatMap(one -> one.tercetak().angka().stream()).toList();
        return ranks.size() == printed.size()
                && ranks.stream().allMatch(rank -> {
                    long better = ranks.stream()
                            .filter(other -> other.compareTo(rank) < 0)
                            .count();
                    return rank.compareTo(BigDecimal.valueOf(better + 1)) == 0;
                });
    }

    private Sorotan found(BahanPeriksa bahan, Berat berat, Jenis jenis, String sentence) {
        return new Sorotan(
                berat,
                jenis,
                sentence,
                new Tautan("/cetakan?tahun=" + bahan.tahun(), messages.get("periksa.ke.cetakan")));
    }
}
