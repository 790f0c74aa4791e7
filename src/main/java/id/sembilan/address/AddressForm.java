package id.sembilan.address;

import id.sembilan.address.PhoneAddress.Kind;
import id.sembilan.web.Field;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The choice as it arrived. An error is the key of a message. */
@Serdeable
record AddressForm(
        @Nullable String jenis,
        @Nullable String publik,
        @Nullable String lokal,
        @Nullable String wifi,
        @Nullable String petunjuk) {

    /** With the token behind it, the QR must stay readable on paper of 48 mm. */
    static final int MAX_ADDRESS = 100;

    /** The standard's limit for the name of a network. */
    static final int MAX_WIFI = 32;

    static final int MAX_HINT = 80;

    private static final Pattern NAME =
            Pattern.compile("(?=.{1,100}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    static AddressForm of(PhoneAddress known) {
        return new AddressForm(
                known.kind().name(),
                known.kind() == Kind.PUBLIC ? known.address() : "",
                known.kind() == Kind.WIFI ? known.address() : "",
                known.wifi(),
                known.hint());
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(jenis))
                .findFirst();
    }

    Optional<String> error() {
        return kind().map(kind -> switch (kind) {
                    case PUBLIC -> address(publik).or(this::publicHost);
                    case WIFI -> address(lokal).or(this::localHost).or(this::network);
                    case TABLET -> Optional.<String>empty();
                })
                .orElse(Optional.of("alamat.galat.jenis"));
    }

    /** Only of a form without an error. */
    PhoneAddress phoneAddress() {
        return switch (kind().orElseThrow()) {
            case PUBLIC -> new PhoneAddress(Kind.PUBLIC, normal(publik), "", "", Optional.empty());
            case WIFI ->
                new PhoneAddress(Kind.WIFI, normal(lokal), Field.text(wifi), Field.text(petunjuk), Optional.empty());
            case TABLET -> PhoneAddress.NONE;
        };
    }

    private static Optional<String> address(@Nullable String typed) {
        if (Field.text(typed).isEmpty()) {
            return Optional.of("alamat.galat.kosong");
        }
        if (Field.text(typed).length() > MAX_ADDRESS) {
            return Optional.of("alamat.galat.panjang");
        }
        return parsed(typed).map(AddressForm::shape).orElse(Optional.of("alamat.galat.bentuk"));
    }

    private static Optional<String> shape(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getUserInfo() != null) {
            return Optional.of("alamat.galat.pengguna");
        }
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || host(uri).isEmpty() || uri.getPort() > 65_535 || uri.getPort() == 0) {
            return Optional.of("alamat.galat.bentuk");
        }
        if (!uri.getPath().isEmpty() && !uri.getPath().equals("/")) {
            return Optional.of("alamat.galat.jalur");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return Optional.of("alamat.galat.tambahan");
        }
        return Hosts.isLocalhost(host(uri)) ? Optional.of("alamat.galat.localhost") : Optional.empty();
    }

    private Optional<String> publicHost() {
        URI uri = URI.create(normal(publik));
        if (Hosts.isPrivate(host(uri)) || !host(uri).contains(".")) {
            return Optional.of("alamat.galat.dalam");
        }
        if (!uri.getScheme().equals("https")) {
            return Optional.of("alamat.galat.https");
        }
        return Hosts.number(host(uri)).isPresent() ? Optional.of("alamat.galat.angka") : Optional.empty();
    }

    private Optional<String> localHost() {
        URI uri = URI.create(normal(lokal));
        if (!Hosts.isPrivate(host(uri))) {
            return Optional.of("alamat.galat.luar");
        }
        return uri.getScheme().equals("http") ? Optional.empty() : Optional.of("alamat.galat.http");
    }

    private Optional<String> network() {
        if (Field.text(wifi).isEmpty() || Field.text(wifi).length() > MAX_WIFI) {
            return Optional.of("alamat.galat.wifi");
        }
        return Field.text(petunjuk).length() > MAX_HINT ? Optional.of("alamat.galat.petunjuk") : Optional.empty();
    }

    private static Optional<URI> parsed(@Nullable String typed) {
        try {
            return Optional.of(new URI(Field.text(typed)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Lower case, bare; empty for what is no host. */
    private static String host(URI uri) {
        String host = uri.getHost() == null ? "" : Hosts.bare(uri.getHost().toLowerCase(Locale.ROOT));
        return NAME.matcher(host).matches() || host.contains(":") ? host : "";
    }

    /** Without what a browser leaves out, so that the same address is the same text. */
    private static String normal(@Nullable String typed) {
        URI uri = URI.create(Field.text(typed));
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort());
    }
}
