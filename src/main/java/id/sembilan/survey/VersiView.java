package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.security.Role;
import id.sembilan.survey.PeriodeDetailPage.VersiRow;
import id.sembilan.survey.Seal.Decision;
import id.sembilan.survey.SealContent.Terbit;
import id.sembilan.survey.SealStore.Kept;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the versions of a sealed period, the latest first, each against the one that counted before it. */
@Singleton
final class VersiView {
    private static final int HASH_SHOWN = 12;

    private final Messages messages;

    VersiView(Messages messages) {
        this.messages = messages;
    }

    List<VersiRow> rows(Unit unit, List<Kept> versions, Role role) {
        List<VersiRow> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Optional<Kept> before = counted(versions.subList(i + 1, versions.size()));
            Optional<Kept> later = counted(versions.subList(0, i));
            rows.add(row(unit, versions.get(i), before, later, role));
        }
        return rows;
    }

    private static Optional<Kept> counted(List<Kept> versions) {
        return versions.stream().filter(one -> one.seal().isEffective()).findFirst();
    }

    private VersiRow row(Unit unit, Kept kept, Optional<Kept> before, Optional<Kept> later, Role role) {
        Seal seal = kept.seal();
        Optional<Terbit> shown = kept.content().shown();
        Optional<Kept> replaced = later.filter(one -> seal.isEffective());
        return new VersiRow(
                seal.id(),
                Integer.toString(seal.versi()),
                replaced.map(one ->
                                messages.get("periode.versi.diganti", one.seal().versi()))
                        .orElseGet(() -> messages.get("periode.versi." + status(seal))),
                replaced.isPresent() ? "" : badge(seal),
                Formats.whole(seal.n()),
                shown.map(one -> Formats.decimal(new BigDecimal(one.ikm()))).orElse("–"),
                shown.map(Terbit::mutu).orElse(null),
                shown.map(one -> one.mutu().toLowerCase(Locale.ROOT)).orElse(null),
                before.map(one -> difference(kept, one)).orElse(null),
                kept.content().bobot(),
                seal.reason(),
                messages.get("periode.versi.oleh", moment(unit, seal.sealedAt()), seal.sealedBy()),
                seal.decision().map(one -> decided(unit, one)).orElse(null),
                seal.submissionHash().substring(0, HASH_SHOWN),
                role == Role.CAMAT && seal.decision().isEmpty());
    }

    private static String badge(Seal seal) {
        return status(seal).equals("tolak") ? "badge-bad" : seal.isApproved() ? "badge-good" : "badge-warn";
    }

    static String status(Seal seal) {
        return seal.decision()
                .map(one -> one.approved() ? "setuju" : "tolak")
                .orElse(seal.versi() == 1 ? "tutup" : "usul");
    }

    private String decided(Unit unit, Decision one) {
        return messages.get(
                        one.approved() ? "periode.versi.setuju.oleh" : "periode.versi.tolak.oleh",
                        moment(unit, one.at()),
                        one.by())
                + (one.note().isEmpty() ? "" : " “" + one.note() + "”");
    }

    private static String moment(Unit unit, Instant at) {
        return Formats.moment(at, unit.zonaWaktu().zone());
    }

    private String difference(Kept now, Kept before) {
        Superseded change = before.supersededBy(now);
        return messages.get(
                "periode.versi.beda",
                before.seal().versi(),
                signed(BigDecimal.valueOf(now.seal().n() - before.seal().n())),
                change.poin().map(VersiView::signed).orElse("–"));
    }

    private static String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + Formats.decimal(difference.abs());
    }
}
