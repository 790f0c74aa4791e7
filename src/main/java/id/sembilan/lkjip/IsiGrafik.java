package id.sembilan.lkjip;

import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Colour;
import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.Realisasi;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pictures of an indikator over the years, each year with its target. */
@Singleton
final class IsiGrafik {
    private static final Pattern IKM = Pattern.compile("(?i)kepuasan masyarakat|\\bIKM\\b|\\bSKM\\b");
    private static final Pattern SAKIP = Pattern.compile("(?i)\\bSAKIP\\b|\\bAKIP\\b|akuntabilitas kinerja");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Gambar pictures;
    private final Messages messages;

    IsiGrafik(Gambar pictures, Messages messages) {
        this.pictures = pictures;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "grafik-ikm",
                data -> drawn(data, one -> isIkm(one)),
                "grafik-sakip",
                data -> drawn(
                        data,
                        one -> !isIkm(one)
                                && SAKIP.matcher(one.indikator().nama()).find()));
    }

    static boolean isIkm(IndikatorTahun one) {
        return one.ikm().isPresent() || IKM.matcher(one.indikator().nama()).find();
    }

    private List<Block> drawn(LkjipData data, Predicate<IndikatorTahun> which) {
        List<Block> blocks = new ArrayList<>();
        data.bahan()
                .kinerja()
                .ifPresent(year -> year.diukur().stream().filter(which).forEach(one -> blocks.addAll(years(one))));
        return blocks;
    }

    /** Nothing to draw where fewer than two years are known. */
    private List<Block> years(IndikatorTahun one) {
        List<IndikatorTahun.Tahun> known = one.riwayat().stream()
                .filter(year -> year.realisasi().isPresent())
                .toList();
        if (known.size() < 2) {
            return List.of(Paragraph.of(
                    messages.get("lkjip.gambar.sedikit", one.indikator().nama())));
        }
        String title = messages.get("lkjip.gambar.tahun", one.indikator().nama());
        BarChart chart = new BarChart(
                title,
                messages.get("lkjip.gambar.catatan"),
                known.stream().map(year -> bar(one, year)).toList(),
                Gambar.axis(BigDecimal.ZERO, top(known)),
                List.of());
        return List.of(pictures.named(title, "tahun", chart));
    }

    private Bar bar(IndikatorTahun one, IndikatorTahun.Tahun year) {
        BigDecimal value = year.realisasi().map(Realisasi::nilai).orElseThrow();
        Bar bar = Bar.of(
                Integer.toString(year.tahun()),
                value,
                Tampil.nilai(one.indikator(), value),
                year.tahun() == one.tahunIni().tahun() ? Colour.MAIN : Colour.TEAL);
        return year.target()
                .map(target -> bar.withNote(
                        messages.get("lkjip.gambar.target", Tampil.nilai(one.indikator(), target.nilai())),
                        Colour.GREY))
                .orElse(bar);
    }

    /** A scale that people know: 1, 4, 10, 100, or the next round number. */
    private static BigDecimal top(List<IndikatorTahun.Tahun> years) {
        BigDecimal highest = years.stream()
                .flatMap(year -> year.realisasi().stream())
                .map(Realisasi::nilai)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return Stream.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(50), HUNDRED)
                .filter(limit -> limit.compareTo(highest) >= 0)
                .findFirst()
                .orElseGet(() -> BigDecimal.TEN.pow(highest.precision() - highest.scale()));
    }
}
