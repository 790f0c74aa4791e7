package id.sembilan.survey;

import java.time.LocalDate;

/** Something that was noted about a day, to stand beside the charts; never a cause. */
public record Peristiwa(String id, String unitId, LocalDate hari, String teks) {
    /** As much as a chart has room for. */
    static final int LONGEST = 40;

    public Peristiwa {
        if (teks.isBlank() || teks.length() > LONGEST) {
            throw new IllegalArgumentException("Not a text for a chart: " + teks);
        }
    }
}
