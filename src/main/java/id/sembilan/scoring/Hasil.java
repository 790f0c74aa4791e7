package id.sembilan.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index of a survey with everything it was made from.
 *
 * @param unsur the answered unsur in the order of their kode
 * @param dropped the unsur nobody answered; the others carry their weight
 */
public record Hasil(long responden, Bobot bobot, List<HasilUnsur> unsur, List<Unsur> dropped) {
    private static final int PRIORITAS = 3;

    public Hasil {
        unsur = List.copyOf(unsur);
        dropped = List.copyOf(dropped);
        if (unsur.isEmpty()) {
            throw new IllegalArgumentException("no unsur was answered");
        }
    }

    static Optional<Hasil> of(Tally tally, Bobot bobot) {
        SortedMap<Unsur, Fraction> nrr = nrr(tally);
        if (nrr.isEmpty()) {
            return Optional.empty();
        }
        List<Unsur> all = List.copyOf(tally.butir().keySet());
        SortedMap<Unsur, Fraction> weights = bobot.weights(all, nrr.keySet());
        List<HasilUnsur> unsur = weights.entrySet().stream()
                .map(entry -> unsur(tally, nrr, entry.getKey(), entry.getValue()))
                .toList();
        List<Unsur> dropped = all.stream().filter(one -> !nrr.containsKey(one)).toList();
        return Optional.of(new Hasil(tally.responden(), bobot, unsur, dropped));
    }

    private static HasilUnsur unsur(Tally tally, Map<Unsur, Fraction> nrr, Unsur unsur, Fraction weight) {
        Frekuensi all = tally.frekuensi(unsur);
        Fraction mean = requireNonNull(nrr.get(unsur));
        long better = nrr.values().stream().filter(mean::isBelow).count();
        return new HasilUnsur(unsur, all.jumlah(), all.terisi(), mean, weight, (int) better + 1);
    }

    private static SortedMap<Unsur, Fraction> nrr(Tally tally) {
        SortedMap<Unsur, Fraction> nrr = new TreeMap<>();
        tally.butir().forEach((unsur, items) -> mean(items.values()).ifPresent(mean -> nrr.put(unsur, mean)));
        return nrr;
    }

    private static Optional<Fraction> mean(Collection<Frekuensi> items) {
        List<Fraction> means =
                items.stream().flatMap(item -> item.mean().stream()).toList();
        return means.stream().reduce(Fraction::plus).map(sum -> sum.dividedBy(means.size()));
    }

    /** The nilai indeks, 1 to 4, exact: the sum of NRR tertimbang. */
    public Fraction indeks() {
        return unsur.stream().map(HasilUnsur::nrrTertimbang).reduce(Fraction.ZERO, Fraction::plus);
    }

    public Ikm ikm() {
        return Ikm.ofIndeks(indeks());
    }

    /** The highest index this convention can give: 99,00 to 100,00, since the printed weights do not add up to 1. */
    public Ikm highest() {
        Fraction sum = unsur.stream().map(HasilUnsur::bobot).reduce(Fraction.ZERO, Fraction::plus);
        return Ikm.ofIndeks(sum.times(Nilai.TERTINGGI));
    }

    public Mutu mutu() {
        return ikm().mutu();
    }

    /** The three the follow-up plan starts from, lowest first; equal ones in the order of their kode. */
    public List<HasilUnsur> terendah() {
        return unsur.stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr))
                .limit(PRIORITAS)
                .toList();
    }

    /** The three to be proud of, highest first; equal ones in the order of their kode. */
    public List<HasilUnsur> tertinggi() {
        return unsur.stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr).reversed())
                .limit(PRIORITAS)
                .toList();
    }
}
