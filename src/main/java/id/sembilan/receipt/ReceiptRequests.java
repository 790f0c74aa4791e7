package id.sembilan.receipt;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.receipt.ReceiptRequestStore.Known;
import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Issues the receipts that another machine asks for; a request that it named and sends again brings the same ones. */
@Singleton
final class ReceiptRequests {
    static final int MOST_AT_ONCE = 50;
    private static final int MOST_LAYANAN = 20;
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Pattern CLIENT_ID = Pattern.compile("[!-~]{1,100}");

    private final Receipts receipts;
    private final TandaTerimaStore store;
    private final ReceiptRequestStore requests;
    private final OfficeStore offices;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    ReceiptRequests(
            Receipts receipts,
            TandaTerimaStore store,
            ReceiptRequestStore requests,
            OfficeStore offices,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.receipts = receipts;
        this.store = store;
        this.requests = requests;
        this.offices = offices;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a request. */
    sealed interface Outcome {
        record Issued(List<TandaTerima> receipts) implements Outcome {}

        record Already(List<TandaTerima> receipts) implements Outcome {}

        /** Another content was answered under this name before. */
        record Conflict() implements Outcome {}

        record Refused(List<Reason> reasons) implements Outcome {}
    }

    /** Why a request is refused: the part it is about, and a key of the message file. */
    record Reason(String field, String key) {}

    /** Two requests of the same name cannot both be new, not even at two services on one PostgreSQL. */
    Outcome issue(Unit unit, String account, Optional<String> clientId, ReceiptRequestForm form) {
        return writer.write(writes -> {
            List<Layanan> layanan = layanan(writes, unit, form);
            List<Reason> reasons = reasons(layanan, clientId, form);
            if (!reasons.isEmpty()) {
                return new Outcome.Refused(reasons);
            }
            if (clientId.isPresent()) {
                offices.lockNomor(writes, unit.id());
            }
            Optional<Known> known = clientId.flatMap(id -> requests.find(writes, account, id));
            if (known.isEmpty()) {
                return new Outcome.Issued(issue(writes, unit, account, clientId, layanan, form));
            }
            return known.get().contentHash().equals(hash(form))
                    ? new Outcome.Already(known.get().receiptIds().stream()
                            .flatMap(id -> store.byId(writes, id).stream())
                            .toList())
                    : new Outcome.Conflict();
        });
    }

    /** The finished receipt; finishing it twice changes nothing. */
    Optional<TandaTerima> finish(Unit unit, String account, String id) {
        return writer.write(writes -> {
            Optional<TandaTerima> found =
                    store.byId(writes, id).filter(one -> one.unitId().equals(unit.id()));
            if (found.filter(one -> one.finishedAt().isEmpty()).isPresent()) {
                receipts.finish(writes, unit, id);
                audit.record(writes, account, "receipt.finish", "");
            }
            return found.flatMap(one -> store.byId(writes, id));
        });
    }

    private List<TandaTerima> issue(
            Writes writes,
            Unit unit,
            String account,
            Optional<String> clientId,
            List<Layanan> layanan,
            ReceiptRequestForm form) {
        Instant now = clock.instant();
        List<TandaTerima> made = receipts.issue(writes, unit, layanan, finished(form), number(form), account);
        audit.record(writes, account, "receipt.issue", "n=" + made.size());
        clientId.ifPresent(id -> {
            requests.forgetBefore(writes, now.minus(REMEMBERED));
            List<String> ids = made.stream().map(TandaTerima::id).toList();
            requests.add(writes, account, id, new Known(hash(form), ids), now);
        });
        return made;
    }

    private List<Layanan> layanan(Writes writes, Unit unit, ReceiptRequestForm form) {
        List<String> asked = asked(form);
        return offices.layanan(writes, unit.id()).stream()
                .filter(one -> one.active() && asked.contains(one.id()))
                .toList();
    }

    private static List<Reason> reasons(List<Layanan> layanan, Optional<String> clientId, ReceiptRequestForm form) {
        List<Reason> reasons = new ArrayList<>();
        List<String> asked = asked(form);
        if (asked.isEmpty() || asked.size() > MOST_LAYANAN) {
            reasons.add(new Reason("layanan", "mesin.layanan.banyak"));
        } else if (layanan.size() != new HashSet<>(asked).size()) {
            reasons.add(new Reason("layanan", "kiriman.layanan"));
        }
        if (number(form) < 1 || number(form) > MOST_AT_ONCE) {
            reasons.add(new Reason("jumlah", "mesin.jumlah"));
        }
        if (clientId.filter(id -> !CLIENT_ID.matcher(id).matches()).isPresent()) {
            reasons.add(new Reason("Idempotency-Key", "mesin.nama_permintaan"));
        }
        return reasons;
    }

    private static List<String> asked(ReceiptRequestForm form) {
        return form.layanan() == null
                ? List.of()
                : form.layanan().stream()
                        .map(id -> Objects.requireNonNullElse(id, ""))
                        .toList();
    }

    private static boolean finished(ReceiptRequestForm form) {
        return Boolean.TRUE.equals(form.selesai());
    }

    private static int number(ReceiptRequestForm form) {
        return form.jumlah() == null ? 1 : form.jumlah();
    }

    private static String hash(ReceiptRequestForm form) {
        return Token.hash(asked(form).stream().sorted().distinct().collect(Collectors.joining(" ")) + " "
                + finished(form) + " " + number(form));
    }
}
