package id.sembilan.report;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.RangeText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the camat looks at, as it stands in the address of the page. */
record DashboardQuery(DayRange range, Filter filter, Optional<KuesionerId> kuesioner) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** By what the answers are chosen, beside their days. */
    enum Kind {
        SEMUA,
        LAYANAN,
        LOKET,
        KANAL;

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One choice only: a layanan at one loket by one kanal is soon one person.
     *
     * @param id of the layanan or loket, or the kode of the kanal; empty for everything
     */
    record Filter(Kind kind, String id) {
        static final Filter EVERYTHING = new Filter(Kind.SEMUA, "");

        static Filter parse(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? EVERYTHING
                    : Arrays.stream(Kind.values())
                            .filter(kind -> kind != Kind.SEMUA && kind.kode().equals(text.substring(0, colon)))
                            .findFirst()
                            .map(kind -> new Filter(kind, text.substring(colon + 1)))
                            .orElse(EVERYTHING);
        }

        String text() {
            return kind == Kind.SEMUA ? "" : kind.kode() + ":" + id;
        }

        Optional<String> layananId() {
            return kind == Kind.LAYANAN ? Optional.of(id) : Optional.empty();
        }
    }

    /** Nothing where the two days are no range. */
    static Optional<DayRange> days(String first, String last) {
        try {
            LocalDate from = LocalDate.parse(first.strip());
            LocalDate to = LocalDate.parse(last.strip());
            return from.isBefore(EARLIEST) || to.isBefore(from) || to.getYear() > EARLIEST.getYear() + 100
                    ? Optional.empty()
                    : Optional.of(new DayRange(from, to.plusDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    DashboardQuery within(DayRange other) {
        return new DashboardQuery(other, filter, kuesioner);
    }

    DashboardQuery by(Filter other) {
        return new DashboardQuery(range, other, kuesioner);
    }

    DashboardQuery of(KuesionerId version) {
        return new DashboardQuery(range, filter, Optional.of(version));
    }

    /** The part of the address behind the question mark that leads back here. */
    String parameters() {
        StringBuilder text = new StringBuilder("periode=" + RangeText.of(range));
        if (filter.kind() != Kind.SEMUA) {
            text.append("&saring=").append(encoded(filter.text()));
        }
        kuesioner.ifPresent(id -> text.append("&kuesioner=").append(encoded(id.toString())));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
