package id.sembilan.performance;

import id.sembilan.performance.Efisiensi.Metode;

/**
 * How an office tells efficiency.
 *
 * @param bolehDibawah whether a capaian below 100 may be called efficient; usual reviewers say no
 */
public record AturanEfisiensi(Metode metode, KategoriEfisiensi kategori, boolean bolehDibawah) {}
