package id.sembilan.report;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.RangeText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Optional;

/** The choices of a visitor as they stand in the address of the page. */
record ResultQuery(Query query) {

    /** What is missing or makes no sense is replaced by the latest year with answers, and everything. */
    static ResultQuery of(
            Choices choices, Optional<String> periode, Optional<String> layanan, Optional<String> kuesioner) {
        DayRange range = periode.flatMap(RangeText::parse).orElseGet(() -> latest(choices));
        Optional<String> known = layanan.filter(
                id -> choices.layanan().stream().anyMatch(one -> one.id().equals(id)));
        return new ResultQuery(new Query(range, known, kuesioner.flatMap(ResultQuery::version)));
    }

    private static DayRange latest(Choices choices) {
        return choices.answeredYears().stream()
                .findFirst()
                .map(DayRange::of)
                .orElseGet(() -> DayRange.of(Year.from(choices.today())));
    }

    static Optional<KuesionerId> version(String text) {
        int slash = text.lastIndexOf('/');
        return slash > 0 && text.substring(slash + 1).matches("\\d{1,4}")
                ? Optional.of(new KuesionerId(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1))))
                : Optional.empty();
    }

    /** The same choices for other days. */
    ResultQuery within(DayRange range) {
        return new ResultQuery(new Query(range, query.layananId(), query.kuesioner()));
    }

    /** The part of the address behind the question mark that leads back to the same choices. */
    String parameters() {
        StringBuilder text = new StringBuilder("periode=" + RangeText.of(query.range()));
        query.layananId().ifPresent(id -> text.append("&layanan=").append(encoded(id)));
        query.kuesioner().ifPresent(id -> text.append("&kuesioner=").append(encoded(id.toString())));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
