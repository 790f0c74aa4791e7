package id.sembilan.https;

import id.sembilan.address.LanAddresses;
import id.sembilan.https.TrustPage.Guide;
import id.sembilan.https.TrustPage.Offer;
import id.sembilan.https.TrustPage.Row;
import id.sembilan.https.TrustPage.Step;
import id.sembilan.qr.QrCode;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.HttpPort;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the authority and the ways to trust it as texts and drawings. */
@Singleton
final class TrustView {
    private static final int STEPS = 4;
    private static final int TOP = 64;
    private static final int ROW = 34;

    private final HttpsConfig config;
    private final HttpsCertificate certificate;
    private final LanAddresses lan;
    private final HttpPort port;
    private final Messages messages;

    TrustView(HttpsConfig config, HttpsCertificate certificate, LanAddresses lan, HttpPort port, Messages messages) {
        this.config = config;
        this.certificate = certificate;
        this.lan = lan;
        this.port = port;
        this.messages = messages;
    }

    /** @param host by which the page was asked for, without its port */
    TrustPage page(Frame frame, String host) {
        HttpsCertificate.State state = certificate.state();
        return new TrustPage(
                frame,
                problem(state),
                offer(state, host),
                state.own(),
                List.of(guide("android", true), guide("windows", false)));
    }

    private @Nullable String problem(HttpsCertificate.State state) {
        if (config.taken() != 0) {
            return messages.get("kepercayaan.port", Integer.toString(config.taken()));
        }
        if (!config.isOn()) {
            return messages.get("kepercayaan.mati");
        }
        String reason = state.problem();
        if (reason == null) {
            return null;
        }
        return messages.get(state.identity() == null ? "kepercayaan.gagal" : "kepercayaan.sendiri.gagal", reason);
    }

    private @Nullable Offer offer(HttpsCertificate.State state, String host) {
        Authority authority = state.authority();
        Identity identity = state.identity();
        if (!config.isOn() || authority == null || identity == null) {
            return null;
        }
        Optional<String> link =
                lan.reachable().stream().findFirst().map(one -> port.address(LanAddresses.text(one)) + "/kepercayaan");
        return new Offer(
                authority.fingerprint(),
                authority.thumbprint(),
                checkAddress(host),
                List.copyOf(identity.names()),
                Formats.day(LocalDate.ofInstant(identity.until(), ZoneOffset.UTC)),
                link.map(one -> QrCode.of(one).svg(messages.get("kepercayaan.qr")))
                        .orElse(null),
                link.orElse(null));
    }

    /** By the name that the page was asked for, or by a number where the certificate does not know that name. */
    String checkAddress(String host) {
        Identity identity = certificate.state().identity();
        boolean known = identity == null || identity.names().contains(host);
        String name = known
                ? host
                : lan.reachable().stream().findFirst().map(LanAddresses::text).orElse(host);
        return "https://" + name + ":" + config.port() + "/kepercayaan/periksa";
    }

    private Guide guide(String system, boolean phone) {
        String key = "kepercayaan." + system + ".";
        return new Guide(
                messages.get(key + "judul"),
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> new Step(
                                messages.get(key + step),
                                messages.get(key + step + ".layar"),
                                rows(messages.get(key + step + ".baris")),
                                phone))
                        .toList());
    }

    /** The rows of a drawn screen stand in one text, parted by strokes; the one to press has a star. */
    private static List<Row> rows(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Row(
                        parts.get(i).replace("*", ""),
                        TOP + i * ROW,
                        TOP + i * ROW - 22,
                        parts.get(i).startsWith("*")))
                .toList();
    }
}
