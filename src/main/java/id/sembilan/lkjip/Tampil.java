package id.sembilan.lkjip;

import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.performance.Capaian;
import id.sembilan.performance.Indikator;
import id.sembilan.performance.IndikatorTahun;
import id.sembilan.performance.Realisasi;
import id.sembilan.performance.Skala;
import id.sembilan.performance.Target;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Writes figures the same way everywhere in the LKjIP; what is unknown is a dash in a table and words in a sentence. */
@Singleton
final class Tampil {
    static final String BLANK = "–";
    private static final int DECIMALS = 2;

    private final Messages messages;

    Tampil(Messages messages) {
        this.messages = messages;
    }

    /** With the decimals of its indikator, or with all it has if it has more. */
    static String nilai(Indikator indikator, BigDecimal value) {
        return Formats.decimal(
                value.stripTrailingZeros().scale() <= indikator.desimal()
                        ? value.setScale(indikator.desimal())
                        : value);
    }

    static String target(IndikatorTahun one) {
        return one.tahunIni()
                .target()
                .map(Target::nilai)
                .map(value -> nilai(one.indikator(), value))
                .orElse(BLANK);
    }

    static String realisasi(IndikatorTahun one) {
        return one.tahunIni()
                .realisasi()
                .map(Realisasi::nilai)
                .map(value -> nilai(one.indikator(), value))
                .orElse(BLANK);
    }

    static String persen(Capaian capaian) {
        return Formats.decimal(capaian.printed()) + "%";
    }

    static String persen(Fraction exact) {
        return Formats.decimal(exact.round(DECIMALS)) + "%";
    }

    static String capaian(IndikatorTahun one) {
        return one.tahunIni().capaian().map(Tampil::persen).orElse(BLANK);
    }

    static String kategori(IndikatorTahun one) {
        return one.tahunIni().kategori().map(Skala.Kategori::nama).orElse(BLANK);
    }

    static String rupiah(long amount) {
        return "Rp" + Formats.whole(amount);
    }

    Table table(String captionKey, String look, String headKey, List<Row> rows, int... widths) {
        return named(messages.get(captionKey), look, headKey, rows, widths);
    }

    Table named(String caption, String look, String headKey, List<Row> rows, int... widths) {
        return new Table(
                caption,
                Column.of(look, widths),
                List.of(Row.of(Arrays.asList(messages.get(headKey).split("\\|")))),
                rows,
                false);
    }
}
