package id.sembilan.followup;

import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.office.Unit;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.Writer;
import id.sembilan.survey.JenisPeriode;
import id.sembilan.survey.Periode;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the sample office decided after each semester: older actions are done, of the latest one runs. */
@Singleton
public final class SampleActions {
    private static final int EACH = 2;
    private static final String PLANNER = "perencana";

    private final TindakLanjutReading reading;
    private final TindakLanjutStore store;
    private final Writer writer;
    private final Messages messages;
    private final Clock clock;

    SampleActions(TindakLanjutReading reading, TindakLanjutStore store, Writer writer, Messages messages, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    public void fill(Unit unit) {
        List<Periode> semesters = reading.sealed(unit).stream()
                .filter(one -> JenisPeriode.of(one.range()) == JenisPeriode.SEMESTER)
                .toList();
        for (int i = 0; i < semesters.size(); i++) {
            List<Unsur> weakest = reading.of(unit, semesters.get(i)).weakest().stream()
                    .map(HasilUnsur::unsur)
                    .limit(EACH)
                    .toList();
            for (int j = 0; j < weakest.size(); j++) {
                add(action(
                        unit,
                        semesters.get(i),
                        weakest.get(j),
                        i > 0 ? Status.SELESAI : j == 0 ? Status.BERJALAN : Status.BELUM));
            }
        }
    }

    private TindakLanjut action(Unit unit, Periode periode, Unsur unsur, Status status) {
        LocalDate after = periode.range().until();
        int number = Integer.parseInt(unsur.kode().substring(1)) - 1;
        boolean done = status == Status.SELESAI;
        return new TindakLanjut(
                UUID.randomUUID().toString(),
                unit.id(),
                periode.id(),
                unsur,
                messages.get("contoh.rtl").lines().toList().get(number),
                messages.get("contoh.rtl.penanggung"),
                new Waktu(after.getYear() + "-T" + after.get(IsoFields.QUARTER_OF_YEAR)),
                status,
                done ? Optional.of(after.plusDays(80)) : Optional.empty(),
                done ? messages.get("contoh.rtl.bukti") : "");
    }

    private void add(TindakLanjut one) {
        writer.write(writes -> {
            store.add(writes, one, PLANNER, clock.instant());
            return true;
        });
    }
}
