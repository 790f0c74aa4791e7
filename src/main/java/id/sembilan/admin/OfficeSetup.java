package id.sembilan.admin;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeStore;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets the office up, or changes it: its name, its services, and how it computes. */
@Singleton
final class OfficeSetup {
    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    OfficeSetup(
            OfficeStore offices,
            PeriodeStore periodes,
            Reader reader,
            Writer writer,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.periodes = periodes;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    Optional<Unit> unit() {
        return reader.read(offices::firstUnit);
    }

    List<Layanan> layanan(Unit unit) {
        return reader.read(reads -> offices.layanan(reads, unit.id()));
    }

    /** Creates the unit with its layanan and the survey period of this year; false when there is one already. */
    public boolean create(Unit unit, List<String> layanan, String by) {
        Instant now = clock.instant();
        Year year = Year.from(unit.day(now));
        return writer.write(writes -> {
            if (offices.firstUnit(writes).isPresent()) {
                return false;
            }
            offices.add(writes, unit, now);
            saveLayanan(writes, unit, layanan);
            periodes.add(
                    writes,
                    new Periode(
                            UUID.randomUUID().toString(),
                            unit.id(),
                            messages.get("rentang.tahun", year.toString()),
                            DayRange.of(year),
                            unit.bobot(),
                            Optional.empty(),
                            Optional.empty()));
            audit.record(writes, by, "office.create", unit.nama());
            return true;
        });
    }

    void update(Unit unit, List<String> layanan, String by) {
        writer.write(writes -> {
            offices.update(writes, unit);
            saveLayanan(writes, unit, layanan);
            audit.record(writes, by, "office.update", unit.nama());
            return true;
        });
    }

    /** A layanan that is not named any more is offered no more; its answers stay. */
    private void saveLayanan(Writes writes, Unit unit, List<String> names) {
        List<String> rest = new ArrayList<>(names);
        for (Layanan known : offices.layanan(writes, unit.id())) {
            int position = names.indexOf(known.nama());
            offices.save(
                    writes,
                    new Layanan(
                            known.id(),
                            unit.id(),
                            known.nama(),
                            position < 0 ? known.position() : position,
                            position >= 0));
            rest.remove(known.nama());
        }
        for (String name : rest) {
            offices.save(writes, new Layanan(UUID.randomUUID().toString(), unit.id(), name, names.indexOf(name), true));
        }
    }
}
