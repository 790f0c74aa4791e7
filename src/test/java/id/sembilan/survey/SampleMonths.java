package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Submission.Source;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** An office with answers by tablet and phone at two loket for some months, the same each time. */
public final class SampleMonths {
    private static final List<String> LAYANAN = List.of("Kartu Keluarga", "Perekaman KTP-el", "Surat Pindah");
    private static final List<String> SARAN = List.of(
            "Kursi tunggu kurang, mohon ditambah.",
            "Bu Sri ramah sekali, terima kasih. WA saya 0812-3456-7890",
            "NIK saya 3313 0101 0190 0001 salah ketik, mohon diperbaiki.",
            "Antre lama di loket KTP pagi hari.");

    private final Random random = new Random(9);
    private final Unit unit;
    private final List<Layanan> layanan;
    private final List<Loket> loket;

    private SampleMonths(Unit unit, List<Layanan> layanan, List<Loket> loket) {
        this.unit = unit;
        this.layanan = layanan;
        this.loket = loket;
    }

    /** So many answers a weekday from the first day to the last; the better the later. */
    public static Unit fill(ApplicationContext context, LocalDate first, LocalDate last, int aDay) {
        OfficeStore offices = context.getBean(OfficeStore.class);
        SubmissionStore submissions = context.getBean(SubmissionStore.class);
        Unit unit = new Unit(
                UUID.randomUUID().toString(),
                "Kecamatan Uji",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                ShippedKuesioner.PERMENPAN,
                true,
                true);
        context.getBean(Writer.class).write(writes -> {
            offices.add(writes, unit, Instant.EPOCH);
            for (int i = 0; i < LAYANAN.size(); i++) {
                offices.save(writes, new Layanan(UUID.randomUUID().toString(), unit.id(), LAYANAN.get(i), i, true));
            }
            for (String nama : List.of("Loket 1", "Loket 2")) {
                offices.save(writes, new Loket(UUID.randomUUID().toString(), unit.id(), nama, true));
            }
            new SampleMonths(unit, offices.layanan(writes, unit.id()), offices.loket(writes, unit.id()))
                    .answers(writes, submissions, first, last, aDay);
            return true;
        });
        return unit;
    }

    /** So many answers more on this day. */
    public static void more(ApplicationContext context, LocalDate day, int n) {
        OfficeStore offices = context.getBean(OfficeStore.class);
        SubmissionStore submissions = context.getBean(SubmissionStore.class);
        context.getBean(Writer.class).write(writes -> {
            Unit unit = offices.firstUnit(writes).orElseThrow();
            SampleMonths months =
                    new SampleMonths(unit, offices.layanan(writes, unit.id()), offices.loket(writes, unit.id()));
            months.random.setSeed(n);
            months.answers(writes, submissions, day, day, n);
            return true;
        });
    }

    /** So many answers to the national questions on this day. */
    public static void national(ApplicationContext context, LocalDate day, int n) {
        OfficeStore offices = context.getBean(OfficeStore.class);
        SubmissionStore submissions = context.getBean(SubmissionStore.class);
        context.getBean(Writer.class).write(writes -> {
            Unit unit = offices.firstUnit(writes).orElseThrow();
            for (int i = 0; i < n; i++) {
                submissions.add(
                        writes,
                        national(unit, offices.layanan(writes, unit.id()).getFirst(), day));
            }
            return true;
        });
    }

    private static Submission national(Unit unit, Layanan layanan, LocalDate day) {
        String id = UUID.randomUUID().toString();
        Instant at = day.atTime(9, 0).atZone(ZonaWaktu.WIB.zone()).toInstant();
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        for (int question = 1; question <= 16; question++) {
            jawaban.put("s" + question, new Nilai(3));
        }
        return new Submission(
                id,
                new Source(unit.id(), layanan.id(), Optional.empty(), Kanal.POSTER, Optional.empty()),
                new KuesionerId("nasional-2025", 1),
                Optional.of(at),
                Optional.of(at),
                at,
                DayRange.of(day),
                day,
                jawaban,
                Map.of(),
                Optional.empty(),
                Dibantu.TIDAK,
                id);
    }

    /** Seals these days, as a planner does. */
    public static void seal(ApplicationContext context, DayRange range) {
        Unit unit = context.getBean(Reader.class)
                .read(context.getBean(OfficeStore.class)::firstUnit)
                .orElseThrow();
        Periode periode = new Periode(
                UUID.randomUUID().toString(),
                unit.id(),
                RangeText.of(range),
                range,
                "1/9",
                Optional.empty(),
                Optional.empty());
        context.getBean(Writer.class).write(writes -> {
            context.getBean(PeriodeStore.class).add(writes, periode);
            return true;
        });
        context.getBean(PeriodeSealing.class)
                .seal(new PeriodeSealing.Request(periode.id(), "", Optional.empty(), Optional.empty()), "perencana")
                .ifPresent(refusal -> {
                    throw new IllegalStateException(refusal.name());
                });
    }

    private void answers(Writes writes, SubmissionStore submissions, LocalDate first, LocalDate last, int aDay) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                List<Submission> answers = new ArrayList<>();
                for (int i = 0; i < aDay; i++) {
                    answers.add(one(day, first));
                }
                submissions.addAll(writes, answers, () -> {});
            }
        }
    }

    private Submission one(LocalDate day, LocalDate first) {
        boolean tablet = random.nextInt(10) < 7;
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Instant at = day.atTime(9, 0).atZone(ZonaWaktu.WIB.zone()).toInstant();
        return new Submission(
                id,
                new Source(
                        unit.id(),
                        layanan.get(random.nextInt(layanan.size())).id(),
                        tablet ? Optional.of(loket.get(random.nextInt(3) / 2).id()) : Optional.empty(),
                        tablet ? Kanal.KIOSK : random.nextInt(3) > 0 ? Kanal.HP : Kanal.POSTER,
                        Optional.empty()),
                unit.kuesioner(),
                Optional.of(at),
                Optional.of(at),
                at,
                DayRange.of(day),
                day,
                jawaban(first.until(day).toTotalMonths()),
                Map.of(),
                random.nextInt(6) == 0 ? Optional.of(SARAN.get(random.nextInt(SARAN.size()))) : Optional.empty(),
                random.nextInt(8) == 0 ? Dibantu.PETUGAS : Dibantu.TIDAK,
                id);
    }

    private SortedMap<String, Nilai> jawaban(long months) {
        SortedMap<String, Nilai> jawaban = new TreeMap<>();
        for (int question = 1; question <= 9; question++) {
            int luck = random.nextInt(100) + (int) months + (question == 3 ? -25 : question == 4 ? 25 : 0);
            jawaban.put("p" + question, new Nilai(luck > 70 ? 4 : luck > 8 ? 3 : luck > -5 ? 2 : 1));
        }
        return jawaban;
    }
}
