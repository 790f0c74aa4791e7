package id.sembilan.performance;

import id.sembilan.performance.IkmTautan.Cara;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer decided about a file.
 *
 * @param renstraId the plan to extend; nothing for a new one
 * @param laporan the year that is reported: what earlier years reached stands as published
 * @param tautan the indikator that take their realisasi from the survey, by {@link IndikatorBaris#kunci}
 * @param awal the day of the Perjanjian Kinerja, where the file names targets of a perubahan
 */
record IndikatorPilihan(
        Optional<String> renstraId,
        String nama,
        int tahunAwal,
        int tahunAkhir,
        int laporan,
        Map<String, Cara> tautan,
        Optional<LocalDate> awal,
        Optional<LocalDate> perubahan,
        String alasan) {
    public IndikatorPilihan {
        tautan = Map.copyOf(tautan);
    }
}
