package id.sembilan.receipt;

import id.sembilan.address.PhoneAddress;
import id.sembilan.address.PhoneAddresses;
import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.qr.QrCode;
import id.sembilan.receipt.PrintPage.Size;
import id.sembilan.receipt.PrintPage.Slip;
import id.sembilan.receipt.TandaTerima.State;
import id.sembilan.storage.Reader;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes receipts as the texts of their pages. */
@Singleton
final class ReceiptView {
    private static final int LATEST = 30;
    private static final int COUNTED_DAYS = 30;

    /** Colours of the design system's badges. */
    private static final Map<State, String> BADGES = Map.of(
            State.BELUM_SELESAI, "badge-warn",
            State.BELUM_DIISI, "",
            State.SUDAH_DIISI, "badge-good",
            State.KEDALUWARSA, "badge-bad");

    private final TandaTerimaStore store;
    private final PrinterStore printers;
    private final OfficeStore offices;
    private final PhoneAddresses addresses;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    ReceiptView(
            TandaTerimaStore store,
            PrinterStore printers,
            OfficeStore offices,
            PhoneAddresses addresses,
            Reader reader,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.printers = printers;
        this.offices = offices;
        this.addresses = addresses;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    ReceiptPage page(Frame frame, Unit unit, @Nullable String error) {
        LocalDate today = unit.day(clock.instant());
        return reader.read(reads -> new ReceiptPage(
                frame,
                offices.layanan(reads, unit.id()).stream()
                        .filter(Layanan::active)
                        .map(one -> new ReceiptPage.Choice(one.id(), one.nama(), false))
                        .toList(),
                error,
                store.ofDay(reads, unit.id(), today, LATEST).stream()
                        .map(one -> row(one, one.state(today)))
                        .toList(),
                store.counts(reads, unit.id(), today.minusDays(COUNTED_DAYS), today.plusDays(1), today).stream()
                        .map(one -> new ReceiptPage.CountRow(
                                one.layanan(),
                                Formats.whole(one.issued()),
                                Formats.whole(one.answered()),
                                Formats.whole(one.expired())))
                        .toList()));
    }

    private ReceiptPage.Row row(TandaTerima one, State state) {
        return new ReceiptPage.Row(
                one.id(),
                one.spacedCode(),
                names(one),
                messages.get("tanda.status." + state),
                badge(state),
                state == State.BELUM_SELESAI,
                one.token().isPresent());
    }

    ScanPage.Found found(TandaTerima one, State state) {
        return new ScanPage.Found(
                one.id(),
                one.spacedCode(),
                names(one),
                messages.get("tanda.status." + state),
                badge(state),
                messages.get("pindai.saran." + state),
                state == State.BELUM_SELESAI,
                state == State.BELUM_DIISI
                        ? one.token()
                                .map(token -> "/s/" + token + "?kanal=kiosk")
                                .orElse(null)
                        : null);
    }

    /** A scanner types the whole address of the QR; its last part is the token. */
    String codeOf(String scanned) {
        String path = scanned.contains("?") ? scanned.substring(0, scanned.indexOf('?')) : scanned;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without an address that a phone has proved, the QR holds the bare token: for the counter's scanner. */
    PrintPage print(Unit unit, List<TandaTerima> receipts, String size) {
        Optional<PhoneAddress> phone = addresses.usable(unit);
        String ids = receipts.stream().map(one -> "id=" + one.id()).collect(Collectors.joining("&"));
        List<String> known = List.of("58", "80", "a4");
        String chosen = known.contains(size) ? size : "80";
        return new PrintPage(
                unit.nama(),
                unit.sample(),
                chosen,
                known.stream()
                        .map(one -> new Size(
                                one,
                                messages.get("tanda.ukuran." + one),
                                "/tanda-terima/cetak?ukuran=" + one + "&" + ids,
                                one.equals(chosen)))
                        .toList(),
                phone.isPresent(),
                phone.map(PhoneAddress::wifi).filter(text -> !text.isEmpty()).orElse(null),
                phone.map(PhoneAddress::hint).filter(text -> !text.isEmpty()).orElse(null),
                reader.read(reads -> printers.of(reads, unit.id())).isPresent(),
                receipts.stream().map(TandaTerima::id).toList(),
                receipts.stream().map(one -> slip(unit, one, phone)).toList());
    }

    private Slip slip(Unit unit, TandaTerima one, Optional<PhoneAddress> phone) {
        String token = one.token().orElseThrow();
        String target = phone.map(address -> address.address() + "/s/" + token).orElse(token);
        return new Slip(
                names(one),
                Formats.day(unit.day(one.issuedAt())),
                QrCode.of(target).svg(messages.get(phone.isPresent() ? "tanda.qr" : "tanda.qr.loket")),
                one.spacedCode(),
                one.validUntil().map(Formats::day).orElse(null));
    }

    static String names(TandaTerima one) {
        return one.layanan().stream().map(Layanan::nama).collect(Collectors.joining(", "));
    }

    private static String badge(State state) {
        return Optional.ofNullable(BADGES.get(state)).orElse("");
    }
}
