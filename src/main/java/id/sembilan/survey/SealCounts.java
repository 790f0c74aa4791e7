package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds the answers of a version up, and their hash beside it. */
final class SealCounts {
    private final SealHash hash = new SealHash();
    private final Map<KuesionerId, SortedMap<String, Group>> groups = new HashMap<>();
    private final SortedMap<String, Long> dibantu = new TreeMap<>();
    private final SortedMap<String, Long> kanal = new TreeMap<>();
    private long n;

    void add(Member one) {
        hash.add(one);
        n++;
        groups.computeIfAbsent(one.key().kuesioner(), none -> new TreeMap<>())
                .computeIfAbsent(one.key().layananId(), none -> new Group())
                .add(one);
        dibantu.merge(one.dibantu(), 1L, Long::sum);
        kanal.merge(one.key().kanal(), 1L, Long::sum);
    }

    long n() {
        return n;
    }

    SortedMap<String, Long> dibantu() {
        return dibantu;
    }

    SortedMap<String, Long> kanal() {
        return kanal;
    }

    /** By version of the instrument and id of the layanan. */
    Map<KuesionerId, SortedMap<String, Group>> groups() {
        return groups;
    }

    String finish() {
        return hash.finish();
    }

    /** Answers that belong together. */
    static final class Group {
        private final SortedMap<String, long[]> counts = new TreeMap<>();
        private Spread spread = Spread.KOSONG;
        private long n;
        private long live;

        void add(Member one) {
            n++;
            live += one.key().kanal().equals(Kanal.IMPOR.kode()) ? 0 : 1;
            one.jawaban().forEach((item, nilai) -> counts.computeIfAbsent(item, none -> new long[Nilai.TERTINGGI])[
                    nilai.angka() - 1]++);
            spread = spread.plus(Spread.one(one.jawaban()));
        }

        Group plus(Group other) {
            Group sum = new Group();
            for (Group one : List.of(this, other)) {
                sum.n += one.n;
                sum.live += one.live;
                one.counts.forEach((item, more) -> {
                    long[] all = sum.counts.computeIfAbsent(item, none -> new long[Nilai.TERTINGGI]);
                    for (int i = 0; i < more.length; i++) {
                        all[i] += more[i];
                    }
                });
                sum.spread = sum.spread.plus(one.spread);
            }
            return sum;
        }

        long n() {
            return n;
        }

        /** Answers that did not come from a file: they must not be told one by one. */
        long live() {
            return live;
        }

        SortedMap<String, long[]> counts() {
            return counts;
        }

        Spread spread() {
            return spread;
        }
    }
}
