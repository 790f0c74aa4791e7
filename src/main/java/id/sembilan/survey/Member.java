package id.sembilan.survey;

import id.sembilan.scoring.Nilai;
import java.util.SortedMap;

/** A kept submission as a seal reads it: what a figure is made from and no profile. */
record Member(long nomor, String id, TallyKey key, String dibantu, SortedMap<String, Nilai> jawaban) {}
