package id.sembilan.scoring;

import java.math.BigDecimal;

/**
 * What one unsur achieved.
 *
 * @param jumlah sum of the filled answers over all questions of the unsur
 * @param terisi number of filled answers over all questions of the unsur
 * @param nrr nilai rata-rata, 1 to 4: the plain mean of the means of its questions
 * @param bobot the weight in effect, after unsur without answers were dropped
 * @param peringkat 1 is best; equal NRR share a rank and the next one is skipped
 */
public record HasilUnsur(Unsur unsur, long jumlah, long terisi, Fraction nrr, Fraction bobot, int peringkat) {

    public Fraction nrrTertimbang() {
        return nrr.times(bobot);
    }

    public BigDecimal nilaiKonversi() {
        return nrr.times(Ikm.KONVERSI).round(Ikm.DECIMALS);
    }

    public Mutu mutu() {
        return Mutu.of(nilaiKonversi());
    }
}
