package id.sembilan.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a report of a period tells, sealed or open.
 *
 * @param versi the version that counts; nothing while the period is open
 * @param superseded the version that it took the place of
 * @param figure of the whole office
 * @param layanan figures of the layanan that were answered; one without a hasil must not show
 * @param sampel respondents and people served, each layanan
 * @param profil respondents by question of the profile (jenis_kelamin, pendidikan, pekerjaan, usia, disabilitas) and
 *     choice, and by {@code dibantu} and {@code kanal}; whoever publishes them merges those below five
 * @param late answers that came after a sealed period in these days
 * @param rekap where the counts come from when there are no single answers
 */
public record PeriodeFigures(
        Periode periode,
        JenisPeriode jenis,
        Optional<Seal> versi,
        Optional<Superseded> superseded,
        Figure figure,
        List<Figure> layanan,
        List<Sampel> sampel,
        Map<String, Map<String, Long>> profil,
        List<LateAnswer> late,
        Optional<String> rekap) {
    public PeriodeFigures {
        layanan = List.copyOf(layanan);
        sampel = List.copyOf(sampel);
        profil = Map.copyOf(profil);
        late = List.copyOf(late);
    }

    public boolean isSealed() {
        return versi.isPresent();
    }

    /** Nothing may be published before the period was sealed and the camat approved it. */
    public boolean isPublishable() {
        return versi.filter(Seal::isApproved).isPresent();
    }
}
