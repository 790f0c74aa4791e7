package id.sembilan.report;

import id.sembilan.report.DashboardPage.Filters;
import id.sembilan.report.DashboardQuery.Filter;
import id.sembilan.report.DashboardQuery.Kind;
import id.sembilan.report.ResultPage.Group;
import id.sembilan.report.ResultPage.Option;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Slices;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choices above the dashboard, and what an address asks for. */
@Singleton
final class DashboardFilters {
    private static final int MOST_YEARS = 3;

    private final Slices slices;
    private final Messages messages;

    DashboardFilters(Slices slices, Messages messages) {
        this.slices = slices;
        this.messages = messages;
    }

    /** Something that does not exist is replaced by everything. */
    Filter known(Choices choices, Optional<String> text) {
        return text.map(Filter::parse)
                .filter(filter -> saring(choices, "").stream()
                        .flatMap(group -> group.options().stream())
                        .anyMatch(option -> option.value().equals(filter.text())))
                .orElse(Filter.EVERYTHING);
    }

    Filters filters(Choices choices, DashboardQuery query) {
        return new Filters(
                periods(choices, query.range()),
                saring(choices, query.filter().text()),
                query.filter().text(),
                query.range().from().toString(),
                query.range().lastDay().toString());
    }

    private List<Group> periods(Choices choices, DayRange chosen) {
        List<Year> years = choices.years().stream().limit(MOST_YEARS).toList();
        List<Group> groups = new ArrayList<>();
        for (Year year : years) {
            groups.add(new Group(
                    messages.get("hasil.saring.bulan", year.toString()),
                    months(year).map(range -> option(range, chosen)).toList()));
        }
        groups.add(new Group(
                messages.get("dasbor.saring.panjang"),
                years.stream()
                        .flatMap(DashboardFilters::longer)
                        .map(range -> option(range, chosen))
                        .toList()));
        boolean found =
                groups.stream().flatMap(group -> group.options().stream()).anyMatch(Option::selected);
        if (!found) {
            groups.addFirst(new Group(messages.get("hasil.saring.dipilih"), List.of(option(chosen, chosen))));
        }
        return groups;
    }

    private static Stream<DayRange> months(Year year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> DayRange.of(year.atMonth(13 - month)));
    }

    private static Stream<DayRange> longer(Year year) {
        return Stream.of("", "-S2", "-S1", "-T4", "-T3", "-T2", "-T1")
                .flatMap(part -> RangeText.parse(year + part).stream());
    }

    private Option option(DayRange range, DayRange chosen) {
        return new Option(
                RangeText.of(range), Ranges.name(messages, range.from(), range.lastDay()), range.equals(chosen));
    }

    private List<Group> saring(Choices choices, String chosen) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                messages.get("dasbor.saring.kantor"),
                List.of(DashboardPage.option("", messages.get("dasbor.saring.semua"), chosen))));
        groups.add(new Group(
                messages.get("umum.layanan"),
                choices.layanan().stream()
                        .map(one -> DashboardPage.option(new Filter(Kind.LAYANAN, one.id()).text(), one.nama(), chosen))
                        .toList()));
        groups.add(new Group(
                messages.get("dasbor.loket"),
                slices.loket(choices.unit()).stream()
                        .map(one -> DashboardPage.option(new Filter(Kind.LOKET, one.id()).text(), one.nama(), chosen))
                        .toList()));
        groups.add(new Group(
                messages.get("dasbor.kanal"),
                Slices.kanal().stream()
                        .map(kode -> DashboardPage.option(
                                new Filter(Kind.KANAL, kode).text(), messages.get("kanal." + kode), chosen))
                        .toList()));
        return groups.stream().filter(group -> !group.options().isEmpty()).toList();
    }

    /** What the filter is called in a sentence; empty for the whole office. */
    String subject(Choices choices, Filter filter) {
        return filter.kind() == Kind.SEMUA
                ? ""
                : saring(choices, filter.text()).stream()
                        .flatMap(group -> group.options().stream())
                        .filter(Option::selected)
                        .map(Option::label)
                        .findFirst()
                        .orElse("");
    }
}
