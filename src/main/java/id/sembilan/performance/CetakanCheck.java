package id.sembilan.performance;

import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Cetakan;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says of a printed figure whether it follows, was cut, or is wrong, and by which slip if one is known. */
final class CetakanCheck {
    private CetakanCheck() {}

    static Dinilai check(Tercetak printed, Hitungan right) {
        if (right.kata().isPresent()) {
            return word(printed, right, right.kata().get());
        }
        if (right.nilai().isEmpty()) {
            return new Dinilai(printed, right.nama(), Putusan.BELUM, Optional.empty(), Optional.empty());
        }
        return printed.angka()
                .map(number -> number(printed, right, number, right.nilai().get()))
                .orElseGet(() ->
                        new Dinilai(printed, right.nama(), Putusan.TAK_TERBACA, Optional.empty(), Optional.empty()));
    }

    private static Dinilai number(Tercetak printed, Hitungan right, BigDecimal number, Fraction exact) {
        Cetakan check = Cetakan.check(number, exact, List.of());
        Putusan putusan = Putusan.valueOf(check.penilaian().name());
        Optional<Slip> slip = putusan == Putusan.SESUAI || putusan == Putusan.TERPOTONG
                ? Optional.empty()
                : slip(right.slip(), number, check);
        // A known slip explains more than "about right".
        return new Dinilai(
                printed,
                right.nama(),
                slip.isPresent() ? Putusan.SALAH : putusan,
                Optional.of(Formats.decimal(check.benar())),
                slip);
    }

    private static Optional<Slip> slip(List<Slip> known, BigDecimal number, Cetakan check) {
        boolean near = check.penilaian() == Penilaian.PEMBULATAN;
        Stream<Slip> digits = near ? Stream.empty() : digits(number, check.benar());
        Stream<Slip> certain = known.stream().filter(one -> one.toleransi().signum() == 0);
        Stream<Slip> about = near
                ? Stream.empty()
                : known.stream().filter(one -> one.toleransi().signum() > 0);
        return Stream.of(certain, digits, about)
                .flatMap(all -> all)
                .filter(one -> one.gives(number))
                .findFirst();
    }

    /** Typing slips: two neighbours interchanged, or one digit of many wrong. */
    private static Stream<Slip> digits(BigDecimal number, BigDecimal right) {
        String wrong = number.unscaledValue().abs().toString();
        String good = right.unscaledValue().abs().toString();
        if (wrong.length() != good.length() || number.signum() != right.signum()) {
            return Stream.empty();
        }
        int[] other = IntStream.range(0, good.length())
                .filter(i -> good.charAt(i) != wrong.charAt(i))
                .toArray();
        boolean swapped = other.length == 2
                && other[1] == other[0] + 1
                && good.charAt(other[0]) == wrong.charAt(other[1])
                && good.charAt(other[1]) == wrong.charAt(other[0]);
        if (swapped) {
            return Stream.of(Slip.of(Jenis.TUKAR_ANGKA, "", Fraction.of(number)));
        }
        return other.length == 1 && good.length() > 2
                ? Stream.of(Slip.of(Jenis.SATU_ANGKA, "", Fraction.of(number)))
                : Stream.empty();
    }

    private static Dinilai word(Tercetak printed, Hitungan right, String word) {
        if (printed.teks().strip().equalsIgnoreCase(word)) {
            return new Dinilai(printed, right.nama(), Putusan.SESUAI, Optional.of(word), Optional.empty());
        }
        Optional<Slip> slip = right.slip().stream()
                .filter(one -> one.isi().equalsIgnoreCase(printed.teks().strip()))
                .findFirst()
                .or(() -> Optional.of(Slip.of(Jenis.SKALA_LAIN, "", Fraction.ZERO)));
        return new Dinilai(printed, right.nama(), Putusan.SALAH, Optional.of(word), slip);
    }

    /** An amount in words against the digits printed beside it. */
    static Dinilai amount(Tercetak printed, String nama, long digits, String words) {
        Optional<BacaTerbilang.Terbaca> read = BacaTerbilang.read(printed.teks());
        if (read.isEmpty()) {
            return new Dinilai(printed, nama, Putusan.TAK_TERBACA, Optional.of(words), Optional.empty());
        }
        if (read.get().nilai() != digits) {
            return new Dinilai(printed, nama, Putusan.SALAH, Optional.of(words), Optional.empty());
        }
        List<String> misspelled = read.get().salahEja();
        return misspelled.isEmpty()
                ? new Dinilai(printed, nama, Putusan.SESUAI, Optional.of(words), Optional.empty())
                : new Dinilai(
                        printed,
                        nama,
                        Putusan.EJAAN,
                        Optional.of(words),
                        Optional.of(Slip.of(Jenis.KATA_EJAAN, String.join(", ", misspelled), Fraction.ZERO)));
    }
}
