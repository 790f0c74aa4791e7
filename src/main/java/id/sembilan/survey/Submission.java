package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One finished kuesioner.
 *
 * @param id made on the device, so that sending twice counts once
 * @param source where it came from
 * @param days the local day it was answered; the whole period where only that is known
 * @param entryDay the first day after whose closing it may show in a figure
 * @param jawaban the answered questions by kode; a blank one is not in it
 * @param responden the profile by kode of the question
 * @param durationSeconds how long answering took, where the device told it; never shown for one answer
 * @param contentHash equal for equal content, so that a resent answer can be told from another with the same id
 * @param clockDoubtful whether the time that the device told cannot be true, so that the day received counts
 */
record Submission(
        String id,
        Source source,
        KuesionerId kuesioner,
        Optional<Instant> answeredAt,
        Optional<Instant> deviceSentAt,
        Instant receivedAt,
        DayRange days,
        LocalDate entryDay,
        SortedMap<String, Nilai> jawaban,
        Map<String, String> responden,
        Optional<String> saran,
        Dibantu dibantu,
        Optional<Integer> durationSeconds,
        String contentHash,
        boolean clockDoubtful) {

    public Submission {
        jawaban = Collections.unmodifiableSortedMap(new TreeMap<>(jawaban));
        responden = Map.copyOf(responden);
    }

    /** Of a file or of paper, where no clock told the time. */
    Submission(
            String id,
            Source source,
            KuesionerId kuesioner,
            Optional<Instant> answeredAt,
            Optional<Instant> deviceSentAt,
            Instant receivedAt,
            DayRange days,
            LocalDate entryDay,
            SortedMap<String, Nilai> jawaban,
            Map<String, String> responden,
            Optional<String> saran,
            Dibantu dibantu,
            String contentHash) {
        this(
                id,
                source,
                kuesioner,
                answeredAt,
                deviceSentAt,
                receivedAt,
                days,
                entryDay,
                jawaban,
                responden,
                saran,
                dibantu,
                Optional.empty(),
                contentHash,
                false);
    }

    /** The same answer, waiting for the closing of another day. */
    Submission enteredOn(LocalDate day) {
        return with(source, day);
    }

    Submission from(Source other) {
        return with(other, entryDay);
    }

    private Submission with(Source from, LocalDate entry) {
        return new Submission(
                id,
                from,
                kuesioner,
                answeredAt,
                deviceSentAt,
                receivedAt,
                days,
                entry,
                jawaban,
                responden,
                saran,
                dibantu,
                durationSeconds,
                contentHash,
                clockDoubtful);
    }

    /**
     * The place an answer belongs to.
     *
     * @param deviceId the enrolled tablet it came from, if it was one
     */
    public record Source(
            String unitId,
            String layananId,
            Optional<String> loketId,
            Kanal kanal,
            Optional<String> importId,
            Optional<String> deviceId) {

        /** Of a file or of paper, where no tablet is. */
        Source(String unitId, String layananId, Optional<String> loketId, Kanal kanal, Optional<String> importId) {
            this(unitId, layananId, loketId, kanal, importId, Optional.empty());
        }
    }
}
