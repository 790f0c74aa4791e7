package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Temuan.Jenis;
import id.sembilan.scoring.Cetakan;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Cetakan.Salah;
import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one line shows to be wrong by itself: its percentage, more spent than there was, another year's figure. */
final class LineCheck {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int SHOWN = 12;

    private final Versi versi;
    private final Set<String> told;
    private final List<Temuan> findings = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();

    /** {@code told} are lines whose percentage is explained already. */
    LineCheck(Versi versi, Set<String> told) {
        this.versi = versi;
        this.told = told;
    }

    /** All findings; {@code earlier} are the same lines of other years, by kode. */
    List<Temuan> findings(List<Titik> lines, Map<Integer, Map<String, Tercetak>> earlier) {
        for (Titik one : lines) {
            if (!told.contains(one.kunci())) {
                percent(one);
            }
            spent(one);
            earlier.forEach((tahun, known) ->
                    Optional.ofNullable(known.get(one.kunci())).ifPresent(then -> year(one, tahun, then)));
        }
        if (!cut.isEmpty()) {
            findings.add(allCut());
        }
        return List.copyOf(findings);
    }

    private void percent(Titik one) {
        Optional<BigDecimal> print = one.pos().tercetak().persen();
        Optional<Fraction> share = one.persenTercetak(versi);
        if (print.isEmpty() || share.isEmpty()) {
            return;
        }
        Cetakan check = Cetakan.check(print.get(), share.get(), slips(one, share.get()));
        if (print.get().compareTo(BigDecimal.valueOf(100)) == 0 && !share.get().equals(HUNDRED)) {
            hundred(one, share.get());
            return;
        }
        if (check.penilaian() == Penilaian.SALAH) {
            wrong(one, check, share.get());
        } else if (check.penilaian() != Penilaian.SESUAI) {
            cut.add(one.nama());
        }
        if (check.penilaian() != Penilaian.SALAH && one.adds()) {
            SumWords.outOfRange(one, versi)
                    .ifPresent(word -> findings.add(Temuan.of(
                            Jenis.RENTANG_ANAK,
                            one.pos(),
                            Catatan.of("anggaran.temuan.rentang", one.nama()),
                            List.of(word))));
        }
    }

    private void hundred(Titik one, Fraction share) {
        // 99,995 and more is 100,00 when rounded; any less must not look as if all was spent.
        if (share.round(2).compareTo(BigDecimal.valueOf(100)) != 0) {
            findings.add(Temuan.of(
                    Jenis.PERSEN_SERATUS,
                    one.pos(),
                    Catatan.of("anggaran.temuan.seratus", one.nama(), share.round(2)),
                    List.of()));
        }
    }

    private void wrong(Titik one, Cetakan check, Fraction share) {
        findings.add(Temuan.of(
                Jenis.PERSEN_SALAH,
                one.pos(),
                Catatan.of("anggaran.temuan.persen", one.nama(), check.tercetak(), share.round(2)),
                check.salah().map(slip -> Catatan.of(slip.kode())).stream().toList()));
    }

    private List<Salah> slips(Titik one, Fraction share) {
        List<Salah> slips = new ArrayList<>();
        Versi other = versi == Versi.AWAL ? Versi.PERUBAHAN : Versi.AWAL;
        one.persenTercetak(other)
                .filter(value -> !value.equals(share))
                .ifPresent(value -> slips.add(new Salah("anggaran.slip.versi_lain", value)));
        one.persenHitung(versi)
                .filter(value -> !value.equals(share))
                .ifPresent(value -> slips.add(new Salah("anggaran.slip.jumlah_bawahan", value)));
        slips.add(new Salah("anggaran.slip.sisa", HUNDRED.minus(share)));
        slips.add(new Salah("anggaran.slip.pecahan", share.dividedBy(100)));
        if (share.compareTo(Fraction.ZERO) > 0) {
            slips.add(new Salah("anggaran.slip.terbalik", HUNDRED.times(100).dividedBy(share)));
        }
        return slips;
    }

    private void spent(Titik one) {
        Serapan serapan = one.simpul().serapan(versi);
        boolean below =
                one.anak().stream().anyMatch(part -> isOver(part.simpul().serapan(versi)));
        if (isOver(serapan) && !below) {
            findings.add(Temuan.of(
                    Jenis.LEBIH_DARI_ANGGARAN,
                    one.pos(),
                    Catatan.of("anggaran.temuan.lebih", one.nama(), serapan.realisasi(), serapan.anggaran()),
                    List.of()));
        }
    }

    private static boolean isOver(Serapan serapan) {
        return serapan.realisasi() > serapan.anggaran();
    }

    /** The same realisasi to the rupiah in two years is rarer than a cell that was not overwritten. */
    private void year(Titik one, int tahun, Tercetak then) {
        boolean same = one.pos().tercetak().realisasi().filter(now -> now > 0).isPresent()
                && one.pos().tercetak().realisasi().equals(then.realisasi());
        boolean all = one.pos().tercetak().anggaran().equals(then.anggaran())
                && one.pos().tercetak().anggaran().equals(then.realisasi());
        if (same && !all) {
            findings.add(Temuan.of(
                    Jenis.TAHUN_LAIN,
                    one.pos(),
                    Catatan.of(
                            "anggaran.temuan.tahun_lain",
                            one.nama(),
                            one.pos().tercetak().realisasi().orElse(0L),
                            Integer.toString(tahun)),
                    List.of()));
        }
    }

    private Temuan allCut() {
        String names = String.join("; ", cut.stream().limit(SHOWN).toList());
        return new Temuan(
                Jenis.PERSEN_TERPOTONG,
                "",
                "",
                "",
                Catatan.of("anggaran.temuan.terpotong", cut.size()),
                List.of(Catatan.of("anggaran.bukti.terpotong", names)),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
