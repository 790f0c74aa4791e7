package id.sembilan.performance;

/** Whether a higher realisasi is better. */
enum Polaritas {
    POSITIF,
    NEGATIF
}
