package id.sembilan.report;

import id.sembilan.office.Unit;
import id.sembilan.survey.Seal;
import id.sembilan.survey.Superseded;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells what a later version of a result changed, why, and when it was approved, in one sentence for every reader. */
@Singleton
final class SupersededText {
    private final Messages messages;

    SupersededText(Messages messages) {
        this.messages = messages;
    }

    String of(Superseded one, Unit unit) {
        Seal now = one.now();
        List<String> parts = new ArrayList<>();
        one.poin().ifPresent(poin -> parts.add(ikm(one, poin)));
        parts.add(
                one.before().n() == now.n()
                        ? messages.get("versi.responden.tetap", Formats.whole(now.n()))
                        : messages.get(
                                "versi.responden", Formats.whole(one.before().n()), Formats.whole(now.n())));
        if (!one.sameBobot()) {
            parts.add(messages.get("versi.bobot", one.bobotBefore(), one.bobotNow()));
        }
        String approved = now.decision()
                .map(word -> messages.get("versi.disetujui", Formats.day(unit.day(word.at()))))
                .orElse("");
        return messages.get(
                "versi.ganti",
                now.versi(),
                one.before().versi(),
                String.join(", ", parts),
                sentence(Masking.mask(now.reason())),
                approved);
    }

    private String ikm(Superseded one, BigDecimal poin) {
        String before = one.ikmBefore().map(Formats::decimal).orElse(SkmTables.BLANK);
        String now = one.ikmNow().map(Formats::decimal).orElse(SkmTables.BLANK);
        return poin.signum() == 0
                ? messages.get("versi.ikm.tetap", now)
                : messages.get("versi.ikm", before, now, signed(poin));
    }

    private static String signed(BigDecimal poin) {
        return (poin.signum() > 0 ? "+" : "−") + Formats.decimal(poin.abs());
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?]") ? text : text + ".";
    }
}
