package id.sembilan.lkjip;

/** In which part of the report a section stands. */
enum Tempat {
    DEPAN,
    BAB,
    LAMPIRAN
}
