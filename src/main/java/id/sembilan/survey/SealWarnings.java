package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.security.Devices;
import id.sembilan.storage.Reads;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to look after before a period is sealed, because afterwards it comes late. */
@Singleton
final class SealWarnings {
    private final HeldStore held;
    private final Devices devices;
    private final Messages messages;

    SealWarnings(HeldStore held, Devices devices, Messages messages) {
        this.held = held;
        this.devices = devices;
        this.messages = messages;
    }

    List<String> of(Reads reads, Unit unit, SealContent content) {
        List<String> warnings = new ArrayList<>();
        int waiting = held.allUndecided(reads, unit.id()).size();
        if (waiting > 0) {
            warnings.add(messages.get("periode.tutup.disisihkan", waiting));
        }
        devices.all(reads, unit.id()).stream()
                .filter(one -> one.device().active())
                .flatMap(this::tablet)
                .forEach(warnings::add);
        if (content.n() == 0) {
            warnings.add(messages.get("periode.tutup.kosong"));
        } else if (content.shown().isEmpty()) {
            warnings.add(messages.get("periode.tutup.sedikit"));
        }
        return warnings;
    }

    /** What the tablet said last. */
    private Stream<String> tablet(Seen seen) {
        Optional<Contact> last = seen.contact();
        String nama = seen.device().nama();
        return Stream.concat(
                last.filter(one -> one.waiting() > 0).stream()
                        .map(one -> messages.get("periode.tutup.menunggu", nama, one.waiting())),
                last.filter(one -> one.refused() > 0).stream()
                        .map(one -> messages.get("periode.tutup.ditolak", nama, one.refused())));
    }
}
