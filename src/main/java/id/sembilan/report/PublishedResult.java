package id.sembilan.report;

import id.sembilan.followup.TindakLanjut;
import id.sembilan.scoring.Hasil;
import id.sembilan.survey.Figure;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.TahunIkm;
import java.util.List;

/**
 * Everything that the public may see of a result; what fewer than five people stand behind is added together already.
 *
 * @param layanan those whose own figure may show
 * @param merged respondents of the layanan that may not
 * @param trend only years that were published here or elsewhere
 */
record PublishedResult(
        Publication publication,
        PeriodeFigures figures,
        Hasil hasil,
        List<ProfilTable.Group> profil,
        List<Figure> layanan,
        long merged,
        List<TindakLanjut> actions,
        List<TahunIkm> trend) {}
