package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Writes a calculation of efficiency with its numbers, so that anybody can do it again. */
@Singleton
public final class EfisiensiWorking {
    private static final int DECIMALS = 2;
    private static final Fraction WIDEST = Fraction.of(20);

    private final Messages messages;

    EfisiensiWorking(Messages messages) {
        this.messages = messages;
    }

    public String name(Metode metode) {
        return switch (metode) {
            case SELISIH -> messages.get("efisiensi.metode.selisih");
            case PMK_22 -> messages.get("efisiensi.metode.pmk_22");
            case SISA -> messages.get("efisiensi.metode.sisa");
            case RASIO -> messages.get("efisiensi.metode.rasio");
        };
    }

    public String working(Efisiensi one, Capaian capaian, Serapan money) {
        String reached = percent(capaian.persen());
        String share = money.persen().map(EfisiensiWorking::percent).orElse("–");
        String value = value(one);
        return switch (one.metode()) {
            case SELISIH -> messages.get("efisiensi.hitung.selisih", reached, share, value);
            case SISA -> messages.get("efisiensi.hitung.sisa", share, value);
            case RASIO -> messages.get("efisiensi.hitung.rasio", reached, share, value);
            case PMK_22 -> pmk22(one, reached, money, value);
        };
    }

    private String pmk22(Efisiensi one, String reached, Serapan money, String value) {
        Fraction e = one.e().orElse(Fraction.ZERO);
        String text = messages.get(
                "efisiensi.hitung.pmk_22",
                Formats.whole(money.anggaran()),
                reached,
                Formats.whole(money.realisasi()),
                percent(e),
                value);
        boolean limited = WIDEST.isBelow(e) || e.isBelow(Fraction.ZERO.minus(WIDEST));
        return limited ? text + " " + messages.get("efisiensi.hitung.batas") : text;
    }

    public static String value(Efisiensi one) {
        String number = Formats.decimal(one.nilai().round(DECIMALS));
        return one.metode() == Metode.RASIO ? number : number + "%";
    }

    static String percent(Fraction share) {
        return Formats.decimal(share.round(DECIMALS)) + "%";
    }

    static String percent(Optional<Fraction> share) {
        return share.map(EfisiensiWorking::percent).orElse("–");
    }
}
