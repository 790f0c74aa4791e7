package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.math.BigDecimal;

/** How the values of an indikator are written: its decimals, and % or the satuan of what is counted. */
record Ukuran(Indikator indikator, Messages messages) {
    private static final int DECIMALS = 2;

    /** With the decimals of the indikator, or all it has if it has more. */
    String nilai(BigDecimal value) {
        String number = Formats.decimal(
                value.stripTrailingZeros().scale() <= indikator.desimal()
                        ? value.setScale(indikator.desimal())
                        : value);
        return switch (indikator.jenis()) {
            case PERSENTASE -> number + "%";
            case JUMLAH -> (number + " " + indikator.satuan()).strip();
            default -> number;
        };
    }

    /** The size of a difference, without its sign: poin persen between percentages, never %. */
    String selisih(Fraction difference) {
        Fraction size = difference.isBelow(Fraction.ZERO) ? Fraction.ZERO.minus(difference) : difference;
        String number = Formats.decimal(size.round(decimals()));
        if (indikator.jenis() == Jenis.JUMLAH) {
            return (number + " " + indikator.satuan()).strip();
        }
        return number + " " + messages.get(indikator.jenis().isPersen() ? "narasi.poin_persen" : "umum.poin");
    }

    boolean isSame(Fraction difference) {
        return difference.round(decimals()).signum() == 0;
    }

    private int decimals() {
        return indikator.jenis() == Jenis.JUMLAH ? indikator.desimal() : Math.max(DECIMALS, indikator.desimal());
    }

    static String persen(Fraction exact) {
        return Formats.decimal(exact.round(DECIMALS));
    }
}
