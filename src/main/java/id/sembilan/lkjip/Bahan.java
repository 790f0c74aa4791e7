package id.sembilan.lkjip;

import id.sembilan.budget.TahunAnggaran;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.office.Unit;
import id.sembilan.performance.EfisiensiTahun;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.LkjipLampiran;
import id.sembilan.performance.Pejabat;
import id.sembilan.survey.PeriodeFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The figures and facts of a year, read once so that no two pages can differ.
 *
 * @param kinerja nothing where no Renstra covers the year
 * @param target what the Renstra wants of each of its years, by indikator
 * @param anggaran nothing where the year has no budget
 * @param anggaranLalu up to this year
 * @param skm the survey of the year, for an office that has one here
 * @param rtl what is planned for its weak unsur
 * @param camat who held the office on the day of the document
 * @param lampiran the PDFs that go with it
 */
record Bahan(
        Unit unit,
        int tahun,
        Identitas identitas,
        Optional<KinerjaTahun> kinerja,
        Map<String, SortedMap<Integer, BigDecimal>> target,
        Optional<TahunAnggaran> anggaran,
        List<TahunAnggaran> anggaranLalu,
        EfisiensiTahun efisiensi,
        Optional<PeriodeFigures> skm,
        Optional<FollowUp> rtl,
        Optional<Pejabat> camat,
        List<LkjipLampiran> lampiran) {
    Bahan {
        anggaranLalu = List.copyOf(anggaranLalu);
        lampiran = List.copyOf(lampiran);
    }
}
