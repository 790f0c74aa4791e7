package id.sembilan.office;

import java.time.ZoneId;

/** The three time zones of Indonesia; none has daylight saving. */
public enum ZonaWaktu {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId zone;

    ZonaWaktu(String id) {
        zone = ZoneId.of(id);
    }

    public ZoneId zone() {
        return zone;
    }
}
