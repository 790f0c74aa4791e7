package id.sembilan.https;

import io.micronaut.http.ssl.CertificateProvider;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Sinks;

/**
 * The certificate that HTTPS shows at this moment: the office's own one if there is one, else one of its authority. A
 * newer one serves the next connection, without a restart. Whatever fails here, the service goes on by plain HTTP.
 */
@Singleton
@Named(HttpsCertificate.NAME)
final class HttpsCertificate implements CertificateProvider {
    static final String NAME = "kantor";

    private static final Logger LOG = LoggerFactory.getLogger(HttpsCertificate.class);

    private final HttpsConfig config;
    private final AuthorityKeeping authorities;
    private final KeyFolder folder;
    private final OwnCertificate own;
    private final MachineNames names;
    private final Clock clock;
    private final Sinks.Many<KeyStore> shown = Sinks.many().replay().latest();
    private State state = new State(null, null, false, null);

    /**
     * @param authority null where none could be made
     * @param identity null where HTTPS cannot be served
     * @param own whether the identity came from elsewhere
     * @param problem what went wrong last, in the words of the machine
     */
    record State(
            @Nullable Authority authority,
            @Nullable Identity identity,
            boolean own,
            @Nullable String problem) {}

    HttpsCertificate(
            HttpsConfig config,
            AuthorityKeeping authorities,
            KeyFolder folder,
            OwnCertificate own,
            MachineNames names,
            Clock clock) {
        this.config = config;
        this.authorities = authorities;
        this.folder = folder;
        this.own = own;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** The first one is there when the server asks, so that no early connection fails. */
    @Override
    public Publisher<KeyStore> getKeyStore() {
        renew();
        return shown.asFlux();
    }

    synchronized State state() {
        return state;
    }

    /** A router gives other numbers, a year passes, an office brings a certificate: no more than minutes later it shows. */
    @Scheduled(initialDelay = "5m", fixedDelay = "5m")
    void renew() {
        if (config.isOn()) {
            renew(names.now());
        }
    }

    synchronized void renew(Collection<String> wanted) {
        Identity before = state.identity();
        state = next(wanted);
        Identity after = state.identity();
        if (after != null && !after.equals(before)) {
            shown.tryEmitNext(after.keyStore());
        }
    }

    private State next(Collection<String> wanted) {
        Authority authority = state.authority();
        try {
            authority = authorities.current();
            return withOwn(authority, wanted);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            LOG.error("No HTTPS certificate", e);
            return new State(authority, state.identity(), state.own(), reason(e));
        }
    }

    /** A certificate from elsewhere that is no good must not take HTTPS away from tablets that trust the authority. */
    private State withOwn(Authority authority, Collection<String> wanted) throws GeneralSecurityException, IOException {
        String problem = null;
        try {
            Optional<Identity> brought = own.find();
            if (brought.isPresent()) {
                return new State(authority, same(brought.get()), true, null);
            }
        } catch (GeneralSecurityException | IOException e) {
            LOG.warn("The office's own certificate", e);
            problem = reason(e);
        }
        return new State(authority, identity(authority, wanted), false, problem);
    }

    /** The one in use, if it is that; records compare the keys by reference. */
    private Identity same(Identity found) {
        Identity used = state.identity();
        return used != null && used.chain().equals(found.chain()) ? used : found;
    }

    /** The kept one as long as it is good for every name that is wanted now. */
    private Identity identity(Authority authority, Collection<String> wanted)
            throws GeneralSecurityException, IOException {
        Instant now = clock.instant();
        Optional<Identity> kept = Optional.ofNullable(state.identity()).or(this::read);
        Optional<Identity> good = kept.filter(one -> one.isBy(authority) && one.isGoodAt(now))
                .filter(one -> one.names().containsAll(wanted));
        if (good.isPresent()) {
            return good.get();
        }
        Identity made = Certificates.identity(authority, wanted, now);
        folder.keepOurs(Pem.write(List.of(made.chain().getFirst(), made.chain().getLast(), made.key())));
        return made;
    }

    private Optional<Identity> read() {
        try {
            Optional<String> text = folder.ours();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Pem pem = Pem.read(text.get(), null);
            return pem.key().map(key -> new Identity(key, pem.certificates()));
        } catch (GeneralSecurityException | IOException e) {
            LOG.warn("The kept certificate cannot be read; a new one takes its place", e);
            return Optional.empty();
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
