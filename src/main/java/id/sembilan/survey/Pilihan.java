package id.sembilan.survey;

import id.sembilan.scoring.Nilai;

/** One of the four choices; its kode is what a device sends, its nilai is ours alone to give. */
public record Pilihan(String kode, String teks, Nilai nilai) {}
