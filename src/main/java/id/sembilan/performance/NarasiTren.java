package id.sembilan.performance;

import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.web.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Three years and more of one indikator, as far back as no year is missing. */
final class NarasiTren {
    private static final int FEWEST = 3;

    private final Messages messages;
    private final Ukuran ukuran;
    private final List<Realisasi> years;

    NarasiTren(Messages messages, IndikatorTahun one) {
        this.messages = messages;
        this.ukuran = new Ukuran(one.indikator(), messages);
        this.years = unbroken(one);
    }

    Kalimat write() {
        if (years.size() < FEWEST) {
            return Kalimat.KOSONG;
        }
        Kalimat kalimat = Kalimat.of(text());
        for (Realisasi one : years) {
            kalimat = kalimat.dengan("realisasi " + one.tahun(), printed(one));
        }
        return kalimat;
    }

    private String text() {
        boolean never = steps(-1) == 0;
        boolean flat = never && steps(1) == 0;
        String from = year(years.getFirst());
        String to = year(years.getLast());
        if (flat) {
            return messages.get("narasi.tren.tetap", from, to, printed(years.getFirst()));
        }
        if (!never && steps(1) > 0) {
            return mixed(from, to);
        }
        boolean strict = steps(0) == 0;
        return messages.get(
                never
                        ? (strict ? "narasi.tren.naik" : "narasi.tren.naik_tetap")
                        : (strict ? "narasi.tren.turun" : "narasi.tren.turun_tetap"),
                from,
                to,
                printed(years.getFirst()),
                printed(years.getLast()));
    }

    private String mixed(String from, String to) {
        Comparator<Realisasi> byValue = Comparator.comparing(Realisasi::exact);
        Realisasi lowest = Collections.min(years, byValue);
        Realisasi highest = Collections.max(years, byValue);
        return messages.get(
                "narasi.tren.campur", from, to, printed(lowest), year(lowest), printed(highest), year(highest));
    }

    /** How many steps from year to year go this way. */
    private long steps(int way) {
        long count = 0;
        for (int i = 1; i < years.size(); i++) {
            if (Integer.signum(years.get(i).exact().compareTo(years.get(i - 1).exact())) == way) {
                count++;
            }
        }
        return count;
    }

    private static List<Realisasi> unbroken(IndikatorTahun one) {
        List<Realisasi> found = new ArrayList<>();
        for (Tahun year : one.riwayat().reversed()) {
            boolean next = year.tahun() == one.tahunIni().tahun() - found.size();
            if (!next || year.realisasi().isEmpty()) {
                break;
            }
            found.addFirst(year.realisasi().get());
        }
        return found;
    }

    private String printed(Realisasi one) {
        return ukuran.nilai(one.nilai());
    }

    private static String year(Realisasi one) {
        return Integer.toString(one.tahun());
    }
}
