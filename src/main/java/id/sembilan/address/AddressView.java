package id.sembilan.address;

import id.sembilan.address.AddressPage.Fields;
import id.sembilan.address.AddressPage.State;
import id.sembilan.address.PhoneAddress.Kind;
import id.sembilan.office.Unit;
import id.sembilan.qr.QrCode;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.HttpPort;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the choice and its proof as texts. */
@Singleton
final class AddressView {
    private final PhoneAddresses addresses;
    private final LanAddresses lan;
    private final HttpPort port;
    private final Messages messages;

    AddressView(PhoneAddresses addresses, LanAddresses lan, HttpPort port, Messages messages) {
        this.addresses = addresses;
        this.lan = lan;
        this.port = port;
        this.messages = messages;
    }

    AddressPage page(Frame frame, Unit unit, AddressForm form, boolean saved, @Nullable String error) {
        List<String> proposals = lan.reachable().stream()
                .map(one -> port.address(LanAddresses.text(one)))
                .toList();
        return new AddressPage(frame, saved, error, fields(form, proposals), proposals, state(unit));
    }

    private static Fields fields(AddressForm form, List<String> proposals) {
        Optional<Kind> kind = form.kind();
        String typed = Field.text(form.lokal());
        return new Fields(
                kind.filter(Kind.PUBLIC::equals).isPresent(),
                Field.text(form.publik()),
                kind.filter(Kind.WIFI::equals).isPresent(),
                typed.isEmpty() ? proposals.stream().findFirst().orElse("") : typed,
                Field.text(form.wifi()),
                Field.text(form.petunjuk()),
                kind.filter(Kind.TABLET::equals).isPresent());
    }

    private State state(Unit unit) {
        PhoneAddress chosen = addresses.chosen(unit);
        if (chosen.address().isEmpty()) {
            return new State(null, false, null, null, null);
        }
        String checked = chosen.check()
                .map(check -> messages.get(
                        "alamat.periksa.sudah",
                        Formats.moment(check.at(), unit.zonaWaktu().zone()),
                        check.from()))
                .orElse(null);
        String link = addresses
                .pendingCode(unit)
                .map(code -> chosen.address() + "/cek/" + code)
                .orElse(null);
        return new State(
                chosen.address(),
                addresses.isLost(chosen),
                checked,
                link == null ? null : QrCode.of(link).svg(messages.get("alamat.periksa.qr")),
                link);
    }
}
