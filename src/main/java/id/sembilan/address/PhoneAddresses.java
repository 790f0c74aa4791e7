package id.sembilan.address;

import id.sembilan.address.PhoneAddress.Check;
import id.sembilan.address.PhoneAddress.Kind;
import id.sembilan.address.PhoneAddressStore.Pending;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Secret;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Chooses the address for phones, and has it proved by a phone before any paper carries it. */
@Singleton
public final class PhoneAddresses {
    static final Duration CODE_LIFE = Duration.ofMinutes(30);

    private static final int CODE_LENGTH = 20;

    private final PhoneAddressStore store;
    private final LanAddresses lan;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    PhoneAddresses(PhoneAddressStore store, LanAddresses lan, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.lan = lan;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of opening a check code. */
    enum Outcome {
        PASSED,
        /** Never shown, spent already, or too old. */
        UNKNOWN_CODE,
        /** By another address than the chosen one, which therefore stays unproved. */
        OTHER_ADDRESS,
        /** From the machine of the service itself, which proves nothing about phones. */
        SAME_MACHINE
    }

    PhoneAddress chosen(Unit unit) {
        return reader.read(reads -> store.of(reads, unit.id())).orElse(PhoneAddress.NONE);
    }

    /** The address to print for phones: chosen, proved, and still ours. */
    public Optional<PhoneAddress> usable(Unit unit) {
        return Optional.of(chosen(unit)).filter(one -> one.check().isPresent()).filter(one -> !isLost(one));
    }

    /** A number of the local network that this machine has no more, because the router gave it another. */
    boolean isLost(PhoneAddress one) {
        return one.kind() == Kind.WIFI
                && Hosts.number(one.host()).filter(number -> !lan.isOwn(number)).isPresent();
    }

    /** A new choice has to be proved anew; new words about the same address do not. */
    void choose(Unit unit, PhoneAddress chosen, String by) {
        writer.write(writes -> {
            Optional<PhoneAddress> before = store.of(writes, unit.id());
            Optional<Check> check = before.filter(chosen::isSameAs).flatMap(PhoneAddress::check);
            store.save(
                    writes,
                    unit.id(),
                    new PhoneAddress(chosen.kind(), chosen.address(), chosen.wifi(), chosen.hint(), check));
            audit.record(writes, by, "address.choose", chosen.kind() + " " + chosen.address());
            return true;
        });
    }

    /** The code to show, if one was begun and is still good. */
    Optional<String> pendingCode(Unit unit) {
        return reader.read(reads -> store.pending(reads, unit.id()))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Pending::code);
    }

    void begin(Unit unit) {
        String code = Secret.letters(CODE_LENGTH).toUpperCase(Locale.ROOT);
        Pending pending = new Pending(code, clock.instant().plus(CODE_LIFE));
        writer.write(writes -> {
            store.begin(writes, unit.id(), pending);
            return true;
        });
    }

    /**
     * @param asked the address that the device used
     * @param device where the request came from
     */
    Outcome open(Unit unit, String code, String asked, InetAddress device) {
        if (pendingCode(unit).filter(code::equals).isEmpty()) {
            return Outcome.UNKNOWN_CODE;
        }
        if (!chosen(unit).address().equals(asked)) {
            return Outcome.OTHER_ADDRESS;
        }
        if (lan.isOwn(device)) {
            return Outcome.SAME_MACHINE;
        }
        Instant now = clock.instant();
        String from = device.getHostAddress().replaceFirst("%.*", "");
        return writer.write(writes -> {
            boolean passed = store.pass(writes, unit.id(), code, new Check(now, from));
            if (passed) {
                audit.record(writes, "-", "address.check", asked);
            }
            return passed ? Outcome.PASSED : Outcome.UNKNOWN_CODE;
        });
    }
}
