package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.Submission.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The invented answers of one day: the same for the same day, whenever the sample is made. */
final class SampleDay {
    /** Of a hundred answers with an average mood; time and sarana are what people complain about. */
    private static final int[] EASE = {0, -4, -16, 28, 2, 6, 12, -10, -2};

    private static final int[] LAYANAN = {0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4};
    private static final List<String> USIA = List.of("17-25", "26-34", "26-34", "35-44", "35-44", "45-54", "55-65");
    private static final List<String> PENDIDIKAN = List.of("SD", "SMP", "SMA", "SMA", "SMA", "D1-D3", "D4-S1");
    private static final List<String> PEKERJAAN =
            List.of("swasta", "wirausaha", "IRT", "IRT", "tani", "tani", "lepas", "pelajar", "ASN", "pensiunan");
    private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

    private final Unit unit;
    private final List<Layanan> layanan;
    private final List<Loket> loket;
    private final List<String> saran;
    private final LocalDate day;
    private final int age;
    private final Random random;

    /**
     * @param loket those that were open that day
     * @param age how many months ago
     */
    SampleDay(Unit unit, List<Layanan> layanan, List<Loket> loket, List<String> saran, LocalDate day, int age) {
        this.unit = unit;
        this.layanan = layanan;
        this.loket = loket;
        this.saran = saran;
        this.day = day;
        this.age = age;
        random = new Random(day.toEpochDay() * SCRAMBLE);
    }

    /** In the order in which they came; nobody is served at a weekend. */
    Stream<Submission> answers() {
        int many = day.getDayOfWeek().getValue() > 5 ? 0 : 3 + random.nextInt(4);
        return IntStream.range(0, many).map(i -> random.nextInt(7 * 60)).sorted().boxed().toList().stream()
                .map(minute -> one(moment(LocalTime.of(8, 0).plusMinutes(minute))));
    }

    boolean is(LocalDate other) {
        return day.equals(other);
    }

    /** Six times the same within four minutes at one loket, too fast to have been read: somebody tried the tablet. */
    Stream<Submission> rush(int nilai) {
        SortedMap<String, Nilai> same = new TreeMap<>();
        IntStream.rangeClosed(1, EASE.length).forEach(i -> same.put("p" + i, new Nilai(nilai)));
        return IntStream.range(0, 6)
                .mapToObj(i -> submission(
                        moment(LocalTime.of(12, 5).plusSeconds(40L * i)),
                        Kanal.KIOSK,
                        Optional.of(loket.get(1).id()),
                        same,
                        Map.of(),
                        Optional.empty(),
                        Dibantu.TIDAK,
                        Optional.of(9 + i)));
    }

    /** Somebody who sat at the tablet when nobody was served. */
    Submission evening() {
        return one(moment(LocalTime.of(19, 20).plusMinutes(random.nextInt(60))));
    }

    private Submission one(Instant at) {
        int way = random.nextInt(20);
        Kanal kanal = way < 13 ? Kanal.KIOSK : way < 17 ? Kanal.HP : way < 19 ? Kanal.POSTER : Kanal.KERTAS;
        int helped = random.nextInt(20);
        return submission(
                at,
                kanal,
                kanal == Kanal.KIOSK
                        ? Optional.of(loket.get(random.nextInt(loket.size())).id())
                        : Optional.empty(),
                jawaban(),
                responden(),
                random.nextInt(9) == 0 ? Optional.of(saran.get(random.nextInt(saran.size()))) : Optional.empty(),
                helped < 2 ? Dibantu.PETUGAS : helped < 3 ? Dibantu.KELUARGA : Dibantu.TIDAK,
                kanal == Kanal.KERTAS ? Optional.empty() : Optional.of(50 + random.nextInt(170)));
    }

    private Submission submission(
            Instant at,
            Kanal kanal,
            Optional<String> loketId,
            SortedMap<String, Nilai> jawaban,
            Map<String, String> responden,
            Optional<String> words,
            Dibantu dibantu,
            Optional<Integer> seconds) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        String layananId = layanan.get(LAYANAN[random.nextInt(LAYANAN.length)] % layanan.size())
                .id();
        return new Submission(
                id,
                new Source(unit.id(), layananId, loketId, kanal, Optional.empty(), Optional.empty()),
                ShippedKuesioner.PERMENPAN,
                Optional.of(at),
                Optional.of(at),
                at,
                DayRange.of(day),
                unit.entryDay(at),
                jawaban,
                responden,
                words,
                dibantu,
                seconds,
                // Nothing is ever sent again under an id that was made here.
                id,
                false);
    }

    /** A mood for the whole sheet, better from year to year, but for one month when the network failed. */
    private SortedMap<String, Nilai> jawaban() {
        int mood = random.nextInt(15) + random.nextInt(15) - 14 + (SampleYears.MONTHS - age) / 3;
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        for (int i = 0; i < EASE.length; i++) {
            int trouble = age == SampleYears.TROUBLE ? (i == 2 ? 34 : 12) : 0;
            int luck = random.nextInt(100) + EASE[i] + mood - trouble;
            jawaban.put("p" + (i + 1), new Nilai(luck > 64 ? 4 : luck > 7 ? 3 : luck > -12 ? 2 : 1));
        }
        return jawaban;
    }

    /** Some would rather not say, and of a child no more is known. */
    private Map<String, String> responden() {
        Map<String, String> responden = new HashMap<>();
        if (random.nextInt(40) == 0) {
            responden.put("usia", "<17");
            return responden;
        }
        tell(responden, "jenis_kelamin", List.of("L", "P"));
        tell(responden, "usia", USIA);
        tell(responden, "pendidikan", PENDIDIKAN);
        tell(responden, "pekerjaan", PEKERJAAN);
        return responden;
    }

    private void tell(Map<String, String> responden, String kode, List<String> choices) {
        if (random.nextInt(12) > 0) {
            responden.put(kode, choices.get(random.nextInt(choices.size())));
        }
    }

    private Instant moment(LocalTime time) {
        return day.atTime(time).atZone(unit.zonaWaktu().zone()).toInstant();
    }
}
