package id.sembilan.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * One office (kecamatan, kelurahan) that surveys its services.
 *
 * @param closingTime local time after which a day is whole and may enter a figure
 * @param bobot text of the weight convention for new periods
 * @param saranaDahulu whether the screen asks sarana before pengaduan, as the annex of PermenPANRB 14/2017 does
 * @param sample whether the answers are sample data, which every page must then say
 */
public record Unit(
        String id,
        String nama,
        ZonaWaktu zonaWaktu,
        LocalTime closingTime,
        String bobot,
        KuesionerId kuesioner,
        boolean saranaDahulu,
        boolean sample) {

    /** The instrument that residents answer now. */
    public record KuesionerId(String kode, int versi) {
        @Override
        public String toString() {
            return kode + "/" + versi;
        }
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zonaWaktu.zone());
    }

    /** The latest day that is whole: today once the counter has closed, yesterday before. */
    public LocalDate lastWholeDay(Instant now) {
        ZonedDateTime local = now.atZone(zonaWaktu.zone());
        LocalDate today = local.toLocalDate();
        return local.toLocalTime().isBefore(closingTime) ? today.minusDays(1) : today;
    }

    /** The day whose closing an answer received now waits for: what comes after closing belongs to the next day. */
    public LocalDate entryDay(Instant received) {
        return lastWholeDay(received).plusDays(1);
    }
}
