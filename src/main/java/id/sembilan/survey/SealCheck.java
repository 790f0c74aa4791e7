package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.SealContent.Angka;
import id.sembilan.survey.SealContent.Part;
import id.sembilan.survey.SealGathering.Gathered;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes every sealed version again from the raw answers and compares. */
@Singleton
public final class SealCheck {
    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final SealGathering gathering;
    private final Reader reader;
    private final Messages messages;

    SealCheck(
            OfficeStore offices,
            PeriodeStore periodes,
            SealStore seals,
            SealGathering gathering,
            Reader reader,
            Messages messages) {
        this.offices = offices;
        this.periodes = periodes;
        this.seals = seals;
        this.gathering = gathering;
        this.reader = reader;
        this.messages = messages;
    }

    /** What was compared. */
    public record Outcome(int versions, List<String> differences) {}

    public Outcome check() {
        return reader.read(reads -> {
            List<String> differences = new ArrayList<>();
            int versions = 0;
            Optional<Unit> unit = offices.firstUnit(reads);
            for (Periode periode :
                    unit.map(one -> periodes.all(reads, one.id())).orElse(List.of())) {
                for (SealStore.Kept kept : seals.all(reads, periode.id())) {
                    versions++;
                    differences.addAll(compare(reads, unit.orElseThrow(), periode, kept));
                }
            }
            return new Outcome(versions, differences);
        });
    }

    private List<String> compare(Reads reads, Unit unit, Periode periode, SealStore.Kept kept) {
        SealContent then = kept.content();
        Periode asked = new Periode(
                periode.id(),
                periode.unitId(),
                then.nama(),
                periode.range(),
                then.bobot(),
                then.people(),
                periode.sealedAt());
        Gathered now = gathering.gather(reads, unit, asked, Membership.of(unit.id(), periode.range(), kept.seal()));
        List<String> differences = new ArrayList<>();
        if (!kept.intact()) {
            differences.add(difference("isi", kept));
        }
        if (!now.hash().equals(kept.seal().submissionHash())) {
            differences.add(difference("jawaban", kept));
        }
        if (now.content().n() != kept.seal().n() || !parts(now.content()).equals(parts(then))) {
            differences.add(difference("angka", kept));
        }
        return differences;
    }

    private String difference(String kind, SealStore.Kept kept) {
        return messages.get(
                "periksa.segel." + kind,
                kept.content().nama(),
                Integer.toString(kept.seal().versi()));
    }

    /** Everything but the names of the layanan, which may change. */
    private static List<Numbers> parts(SealContent content) {
        return content.kuesioner().stream().map(Numbers::of).toList();
    }

    /** What must be the same whenever it is computed; the margin of a layanan waits on a population that may change. */
    private record Numbers(KuesionerFile kuesioner, Angka total, List<String> layanan) {
        static Numbers of(Part part) {
            return new Numbers(
                    part.kuesioner(),
                    part.total(),
                    part.layanan().stream()
                            .map(one -> one.id()
                                    + one.angka().n()
                                    + one.angka().frekuensi()
                                    + one.angka().moments())
                            .toList());
        }
    }
}
