package id.sembilan.performance;

import id.sembilan.performance.Hitungan.Kelompok;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Bobot.Cetak;
import id.sembilan.scoring.Bobot.Sama;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Tally;
import id.sembilan.scoring.Unsur;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a year's survey, each with the slips that are made with it. */
final class HitunganSurvei {
    private static final Fraction KONVERSI = Fraction.of(25);
    /** A weight of 0,111 times 250 instead of 25, so that a perfect unsur shows 111,00. */
    private static final Fraction KALI_250 = Fraction.of(new BigDecimal("27.75"));

    private static final BigDecimal ABOUT = new BigDecimal("0.5");
    private static final List<Bobot> CONVENTIONS =
            List.of(new Sama(), Cetak.EMPAT_DESIMAL, Cetak.TIGA_DESIMAL, Cetak.DUA_DESIMAL);

    private final Messages messages;
    private final Hasil hasil;
    private final Tally tally;
    private final List<Tercetak> printed;

    HitunganSurvei(Messages messages, Hasil hasil, Tally tally, List<Tercetak> printed) {
        this.messages = messages;
        this.hasil = hasil;
        this.tally = tally;
        this.printed = printed;
    }

    /** The exact index under each other convention, by its text. */
    static Map<String, Fraction> otherWeights(Hasil hasil, Tally tally) {
        Map<String, Fraction> found = new LinkedHashMap<>();
        int count = tally.butir().size();
        CONVENTIONS.stream()
                .filter(bobot -> bobot.refusal(tally.butir().keySet()).isEmpty())
                .filter(bobot -> !bobot.text(count).equals(hasil.bobot().text(count)))
                .forEach(bobot -> tally.hasil(bobot)
                        .ifPresent(other ->
                                found.put(bobot.text(count), other.indeks().times(KONVERSI))));
        return found;
    }

    List<Hitungan> all() {
        return Stream.concat(Stream.of(ikm()), hasil.unsur().stream().flatMap(this::of))
                .toList();
    }

    private Hitungan ikm() {
        List<Slip> slips = new ArrayList<>();
        otherWeights(hasil, tally).forEach((text, value) -> slips.add(Slip.of(Jenis.BOBOT, text, value)));
        Fraction sum = hasil.unsur().stream()
                .flatMap(one -> HitunganKinerja.printed(
                                printed, "ikm.nilai:" + one.unsur().kode())
                        .stream()
                        .limit(1))
                .reduce(Fraction.ZERO, Fraction::plus);
        slips.add(Slip.of(Jenis.JUMLAH_PER_10, "", sum.dividedBy(10)));
        return Hitungan.of(
                "ikm",
                messages.get("cetakan.nama.ikm"),
                Kelompok.SURVEI,
                Optional.of(hasil.indeks().times(KONVERSI)),
                slips);
    }

    private Stream<Hitungan> of(HasilUnsur one) {
        return Stream.of(
                figure("ikm.nilai:", "cetakan.nama.nilai_unsur", one, one.nrr().times(KONVERSI), valueSlips(one)),
                figure("ikm.urutan:", "cetakan.nama.urutan", one, Fraction.of(one.peringkat()), rankSlips(one)),
                figure("ikm.jumlah:", "cetakan.nama.jumlah_unsur", one, Fraction.of(one.jumlah()), List.of()),
                figure("ikm.nrr:", "cetakan.nama.nrr", one, one.nrr(), List.of()),
                figure("ikm.tertimbang:", "cetakan.nama.tertimbang", one, one.nrrTertimbang(), weightSlips(one)));
    }

    private Hitungan figure(String kunci, String nameKey, HasilUnsur one, Fraction right, List<Slip> slips) {
        Unsur unsur = one.unsur();
        return Hitungan.of(
                kunci + unsur.kode(),
                messages.get(nameKey, unsur.kode() + " " + unsur.nama()),
                Kelompok.SURVEI,
                Optional.of(right),
                slips);
    }

    /** Exact slips stand before those that are only near, and this unsur before the others. */
    private List<Slip> valueSlips(HasilUnsur one) {
        List<Slip> slips = new ArrayList<>();
        slips.add(Slip.of(Jenis.KALI_250, "", one.nrr().times(KALI_250)));
        others(one)
                .forEach(other -> slips.add(
                        Slip.of(Jenis.UNSUR_LAIN, name(other), other.nrr().times(KONVERSI))));
        slips.add(new Slip(Jenis.KALI_250, "", one.nrr().times(KALI_250), ABOUT));
        others(one)
                .filter(other -> swapped(one.unsur(), other.unsur()))
                .forEach(other -> slips.add(
                        new Slip(Jenis.TERTUKAR, name(other), other.nrr().times(KALI_250), ABOUT)));
        return slips;
    }

    /** The regulation itself asks U9 before U8, so that tables interchange them. */
    private static boolean swapped(Unsur one, Unsur other) {
        return (one.equals(Unsur.PENGADUAN) && other.equals(Unsur.SARANA))
                || (one.equals(Unsur.SARANA) && other.equals(Unsur.PENGADUAN));
    }

    private Stream<HasilUnsur> others(HasilUnsur one) {
        return hasil.unsur().stream().filter(other -> !other.unsur().equals(one.unsur()));
    }

    private static String name(HasilUnsur one) {
        return one.unsur().kode() + " " + one.unsur().nama();
    }

    /** RANK of a spreadsheet whose range was not fixed slides down with the row, in the order of the office's table. */
    private List<Slip> rankSlips(HasilUnsur one) {
        return Stream.of(hasil.unsur(), annexOrder())
                .map(order -> {
                    List<HasilUnsur> below = order.subList(order.indexOf(one), order.size());
                    long better = below.stream()
                            .filter(other -> one.nrr().isBelow(other.nrr()))
                            .count();
                    return Slip.of(Jenis.URUTAN_BERGESER, "", Fraction.of(better + 1));
                })
                .toList();
    }

    /** As the annex questionnaire asks: sarana before pengaduan. */
    private List<HasilUnsur> annexOrder() {
        List<HasilUnsur> order = new ArrayList<>(hasil.unsur());
        int pengaduan = position(Unsur.PENGADUAN);
        int sarana = position(Unsur.SARANA);
        if (pengaduan >= 0 && sarana >= 0) {
            order.set(pengaduan, hasil.unsur().get(sarana));
            order.set(sarana, hasil.unsur().get(pengaduan));
        }
        return order;
    }

    private int position(Unsur unsur) {
        return hasil.unsur().stream().map(HasilUnsur::unsur).toList().indexOf(unsur);
    }

    private List<Slip> weightSlips(HasilUnsur one) {
        int count = tally.butir().size();
        return CONVENTIONS.stream()
                .filter(bobot -> bobot.refusal(tally.butir().keySet()).isEmpty())
                .filter(bobot -> !bobot.text(count).equals(hasil.bobot().text(count)))
                .map(bobot ->
                        Slip.of(Jenis.BOBOT, bobot.text(count), one.nrr().times(bobot.weight(one.unsur(), count))))
                .toList();
    }
}
