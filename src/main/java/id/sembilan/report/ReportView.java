package id.sembilan.report;

import id.sembilan.documents.DocxTemplate;
import id.sembilan.office.Unit;
import id.sembilan.report.ReportEditPage.Field;
import id.sembilan.report.ReportEditPage.Option;
import id.sembilan.report.ReportPage.Line;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Seal;
import id.sembilan.survey.TemplatLaporan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pages on which reports are made. */
@Singleton
final class ReportView {
    private static final String HREF = "/laporan";

    private final PeriodeReading periods;
    private final LaporanKeeping keeping;
    private final ResultView results;
    private final Frames frames;
    private final Messages messages;

    ReportView(PeriodeReading periods, LaporanKeeping keeping, ResultView results, Frames frames, Messages messages) {
        this.periods = periods;
        this.keeping = keeping;
        this.results = results;
        this.frames = frames;
        this.messages = messages;
    }

    ModelAndView<Object> all(Authentication authentication, Unit unit, List<String> errors, boolean saved) {
        return new ModelAndView<>(
                "laporan",
                new ReportPage(
                        frames.of(authentication, HREF, messages.get("laporan.judul")),
                        periods.all(unit).stream().map(this::line).toList(),
                        isEditor(authentication),
                        keeping.template(unit).map(one -> template(unit, one)).orElse(null),
                        errors,
                        List.of(),
                        saved));
    }

    private Line line(Periode periode) {
        Optional<Seal> seal =
                periods.versions(periode).stream().filter(Seal::isEffective).findFirst();
        return new Line(
                HREF + "/" + periode.id(),
                periode.nama(),
                Formats.day(periode.range().from()) + " – "
                        + Formats.day(periode.range().lastDay()),
                seal.map(one -> messages.get("laporan.versi", one.versi()))
                        .orElseGet(() -> messages.get("laporan.sementara")),
                seal.isPresent());
    }

    /** What the template does not use is no mistake, but worth knowing. */
    private ReportPage.Template template(Unit unit, TemplatLaporan one) {
        List<String> unused = DocxTemplate.check(one.content(), SkmReport.TAGS).unused();
        return new ReportPage.Template(
                one.fileName(),
                Formats.moment(one.keptAt(), unit.zonaWaktu().zone()),
                one.account(),
                unused.isEmpty() ? List.of() : List.of(messages.get("laporan.templat.tidak_dipakai", tags(unused))));
    }

    String tags(Collection<String> names) {
        return names.stream().sorted().map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
    }

    ModelAndView<Object> one(
            Authentication authentication,
            Unit unit,
            Periode periode,
            Optional<SkmData> data,
            List<String> errors,
            boolean saved) {
        return new ModelAndView<>(
                "laporan-periode",
                new ReportEditPage(
                        frames.of(
                                authentication,
                                HREF,
                                messages.get("laporan.judul_periode", results.name(periode.range()))),
                        periode.id(),
                        results.name(periode.range()),
                        line(periode).status(),
                        data.map(one -> Formats.decimal(one.hasil().ikm().nilai()))
                                .orElse(null),
                        data.map(one -> one.hasil().mutu().name()).orElse(""),
                        data.map(one -> Formats.whole(one.hasil().responden())).orElse(""),
                        Stream.of(Susunan.values())
                                .map(one -> new Option(
                                        one.name(), messages.get("laporan.susunan." + one.name()), one == Susunan.LIMA))
                                .toList(),
                        data.map(this::fields).orElse(List.of()),
                        isEditor(authentication),
                        keeping.template(unit).map(TemplatLaporan::fileName).orElse(null),
                        errors,
                        saved));
    }

    private List<Field> fields(SkmData data) {
        List<Field> fields = new ArrayList<>();
        for (String kode : ReportForm.kodes(data)) {
            int lines = SkmText.all().stream()
                    .filter(one -> one.name().equals(kode))
                    .mapToInt(SkmText::lines)
                    .findFirst()
                    .orElse(4);
            fields.add(new Field(
                    kode, ReportForm.label(kode, data, messages), data.words().of(kode), lines, lines == 1));
        }
        return fields;
    }

    private static boolean isEditor(Authentication authentication) {
        Role role = Visitor.role(authentication);
        return role == Role.ADMIN || role == Role.PERENCANA;
    }
}
