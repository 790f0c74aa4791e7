package id.sembilan.admin;

import id.sembilan.admin.BackupLogStore.Entry;
import id.sembilan.admin.CounterPage.Line;
import id.sembilan.office.Unit;
import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.security.Devices;
import id.sembilan.storage.Backup;
import id.sembilan.storage.Condition;
import id.sembilan.storage.Reader;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at everything that the counter needs, and says of each thing in a word or one sentence how it is. */
@Singleton
final class CounterView {
    private static final long ENOUGH_BYTES = 1_000_000_000;
    private static final long MB = 1_000_000;
    private static final Duration BACKUP_EVERY = Duration.ofDays(7);
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(15);
    private static final Duration CLOCK_OFF = Duration.ofMinutes(2);

    private final Condition condition;
    private final Backup backup;
    private final BackupLogStore copies;
    private final RecordedStore recorded;
    private final Devices devices;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    CounterView(
            Condition condition,
            Backup backup,
            BackupLogStore copies,
            RecordedStore recorded,
            Devices devices,
            Reader reader,
            Messages messages,
            Clock clock) {
        this.condition = condition;
        this.backup = backup;
        this.copies = copies;
        this.recorded = recorded;
        this.devices = devices;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    List<Line> opening(Unit unit) {
        List<Line> lines = new ArrayList<>(List.of(disk(), soundness(), time(unit), held(unit), copy(unit)));
        tablets(unit).map(one -> morning(unit, one)).forEach(lines::add);
        return lines;
    }

    /** Every tablet, and whether it still holds answers. */
    List<Line> closing(Unit unit) {
        List<Line> lines = new ArrayList<>();
        tablets(unit).map(one -> evening(unit, one)).forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(bad("tutup.tanpa_tablet", messages.get("tutup.tanpa_tablet.arti")));
        }
        lines.add(held(unit));
        return lines;
    }

    Optional<String> lastCopy(Unit unit) {
        return reader.read(copies::last)
                .map(one -> messages.get(
                        "tutup.terakhir",
                        Formats.moment(one.at(), unit.zonaWaktu().zone()),
                        Formats.whole(one.n()),
                        one.place().isEmpty() ? messages.get("tutup.peramban") : one.place()));
    }

    private Line disk() {
        Optional<Long> free = condition.freeBytes();
        return free.filter(bytes -> bytes < ENOUGH_BYTES)
                .map(bytes -> bad("buka.diska", messages.get("buka.diska.penuh", Formats.whole(bytes / MB))))
                .orElseGet(() -> good("buka.diska", "buka.cukup"));
    }

    private Line soundness() {
        return condition.isSound() ? good("buka.data", "buka.utuh") : bad("buka.data", messages.get("buka.data.rusak"));
    }

    private Line time(Unit unit) {
        Instant now = clock.instant();
        return reader.read(reads -> recorded.latest(reads, unit.id()))
                .filter(latest -> latest.isAfter(now.plus(CLOCK_OFF)))
                .map(latest ->
                        bad("buka.jam", messages.get("buka.jam.mundur", moment(unit, now), moment(unit, latest))))
                .orElseGet(() -> new Line(messages.get("buka.jam"), true, moment(unit, now)));
    }

    private Line held(Unit unit) {
        long n = reader.read(reads -> recorded.held(reads, unit.id()));
        return n == 0 ? good("buka.sisih", "buka.sisih.kosong") : bad("buka.sisih", messages.get("buka.sisih.ada", n));
    }

    private Line copy(Unit unit) {
        if (!backup.isPossible()) {
            return good("buka.cadangan", "buka.cadangan.postgresql");
        }
        Optional<Instant> last = reader.read(copies::last).map(Entry::at);
        if (last.isEmpty()) {
            return bad("buka.cadangan", messages.get("buka.cadangan.belum"));
        }
        long days = Duration.between(last.get(), clock.instant()).toDays();
        return days < BACKUP_EVERY.toDays()
                ? new Line(messages.get("buka.cadangan"), true, moment(unit, last.get()))
                : bad("buka.cadangan", messages.get("buka.cadangan.lama", days));
    }

    private Stream<Seen> tablets(Unit unit) {
        return reader.read(reads -> devices.all(reads, unit.id())).stream()
                .filter(one -> one.device().active());
    }

    private Line morning(Unit unit, Seen seen) {
        String title = messages.get("buka.tablet", seen.device().nama());
        Optional<Contact> contact = seen.contact();
        if (contact.isEmpty()) {
            return new Line(title, false, messages.get("buka.tablet.belum"));
        }
        Contact last = contact.get();
        if (last.at().isBefore(clock.instant().minus(SEEN_WITHIN))) {
            return new Line(title, false, messages.get("buka.tablet.lama", moment(unit, last.at())));
        }
        if (Math.abs(last.clockDifferenceMs()) > CLOCK_OFF.toMillis()) {
            long minutes =
                    Math.abs(last.clockDifferenceMs()) / Duration.ofMinutes(1).toMillis();
            return new Line(title, false, messages.get("buka.tablet.jam", minutes));
        }
        return queue(title, last).orElseGet(() -> new Line(title, true, messages.get("buka.tablet.siap")));
    }

    private Line evening(Unit unit, Seen seen) {
        String title = messages.get("buka.tablet", seen.device().nama());
        if (seen.contact().isEmpty()) {
            return new Line(title, true, messages.get("tutup.tablet.belum"));
        }
        Contact last = seen.contact().get();
        if (queue(title, last).isPresent()) {
            return queue(title, last).get();
        }
        // What was given after the last word is not known here.
        return last.at().isBefore(clock.instant().minus(SEEN_WITHIN))
                ? new Line(title, false, messages.get("tutup.tablet.lama", moment(unit, last.at())))
                : new Line(title, true, messages.get("tutup.tablet.kosong"));
    }

    private Optional<Line> queue(String title, Contact last) {
        if (last.waiting() > 0) {
            return Optional.of(new Line(title, false, messages.get("buka.tablet.menunggu", last.waiting())));
        }
        return last.refused() > 0
                ? Optional.of(new Line(title, false, messages.get("buka.tablet.ditolak", last.refused())))
                : Optional.empty();
    }

    private String moment(Unit unit, Instant at) {
        return Formats.moment(at, unit.zonaWaktu().zone());
    }

    private Line good(String title, String text) {
        return new Line(messages.get(title), true, messages.get(text));
    }

    private Line bad(String title, String text) {
        return new Line(messages.get(title), false, text);
    }
}
