package id.sembilan.report;

import id.sembilan.report.ResultPage.Group;
import id.sembilan.report.ResultPage.Option;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the office does, in ten seconds; all numbers formatted. */
record DashboardPage(
        Frame frame,
        Filters filters,
        String subject,
        Sentence sentence,
        List<String> notices,
        @Nullable Now now,
        String workings,
        List<Fact> facts,
        List<Drawing> drawings,
        List<Version> versions,
        List<Section> sections,
        @Nullable Rate rate,
        List<Quote> saran,
        List<Quote> moreSaran,
        List<Action> actions,
        boolean planner) {

    /** The choices above the page. */
    record Filters(List<Group> periode, List<Group> saring, String chosen, String dari, String sampai) {
        boolean isFiltered() {
            return !chosen.isEmpty();
        }
    }

    /** What can be read aloud, and what to bear in mind with it. */
    record Sentence(
            String first,
            @Nullable String weakest,
            @Nullable String care) {}

    /** The number of the range; grey where it rests on few. */
    record Now(
            String label,
            String ikm,
            String mutu,
            String mutuClass,
            String kinerja,
            String n,
            @Nullable String margin,
            boolean few) {}

    record Fact(String label, String value, String note) {}

    /** A chart in both layouts, what its numbered marks mean, the table behind it and the address of its picture. */
    record Drawing(
            String name,
            String title,
            String note,
            String wide,
            String compact,
            List<String> events,
            String png,
            List<String> head,
            List<Line> lines) {}

    record Line(String label, List<String> cells) {}

    /** Answers to another version of the kuesioner in the same days, never added to these. */
    record Version(String kuesioner, String value, String note, String href) {}

    /** Parts of the office beside each other. */
    record Section(String name, String title, String note, List<Part> parts) {}

    /** One of them; a dash where it has not enough answers to show. */
    record Part(
            String label,
            @Nullable String href,
            String ikm,
            @Nullable String mutu,
            @Nullable String mutuClass,
            String note) {}

    /** How many of the receipts were answered, and how many answers came in which way. */
    record Rate(@Nullable String receipts, List<Line> kanal) {}

    /** What somebody wrote, with what points at people covered. */
    record Quote(String teks, String about) {}

    /** An open action. */
    record Action(String kegiatan, String unsur, String owner, String time, String status) {}

    static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
