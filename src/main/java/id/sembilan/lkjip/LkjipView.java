package id.sembilan.lkjip;

import id.sembilan.documents.DocxTemplate;
import id.sembilan.lkjip.LkjipPage.Line;
import id.sembilan.lkjip.LkjipPage.Option;
import id.sembilan.lkjip.Ruas.Keadaan;
import id.sembilan.performance.Letak;
import id.sembilan.performance.Naskah;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the pages on which the LKjIP is written. */
@Singleton
final class LkjipView {
    static final String HREF = "/lkjip";
    private static final int LETTERS_A_ROW = 70;
    private static final int FEWEST_ROWS = 5;
    private static final int MOST_ROWS = 24;

    private final LkjipReport reports;
    private final ShippedSusunan outlines;
    private final VersiView versions;
    private final LaporanKeeping templates;
    private final Frames frames;
    private final Messages messages;

    LkjipView(
            LkjipReport reports,
            ShippedSusunan outlines,
            VersiView versions,
            LaporanKeeping templates,
            Frames frames,
            Messages messages) {
        this.reports = reports;
        this.outlines = outlines;
        this.versions = versions;
        this.templates = templates;
        this.frames = frames;
        this.messages = messages;
    }

    ModelAndView<Object> all(
            Authentication authentication, LkjipData data, List<Integer> years, List<String> errors, boolean saved) {
        List<Line> lines = lines(data);
        return new ModelAndView<>(
                "lkjip",
                new LkjipPage(
                        frames.of(authentication, HREF, messages.get("lkjip.judul")),
                        Integer.toString(data.tahun()),
                        years.stream()
                                .map(year -> new Option(
                                        Integer.toString(year), Integer.toString(year), year == data.tahun()))
                                .toList(),
                        data.susunan().nama(),
                        lines,
                        progress(data),
                        isEditor(authentication),
                        identity(data.bahan().identitas()),
                        isKeeper(authentication),
                        template(data),
                        versions.all(data.unit(), data.tahun()),
                        versions.stages(Visitor.role(authentication)),
                        versions.annexes(data.unit(), data.tahun()),
                        errors,
                        saved));
    }

    /** What the template does not use is no mistake, but worth knowing. */
    private @Nullable String template(LkjipData data) {
        return templates
                .template(data.unit())
                .map(one -> {
                    List<String> unused =
                            DocxTemplate.check(one.content(), LkjipTags.NAMES).unused();
                    String used = messages.get("lkjip.unduh.templat", one.fileName());
                    return unused.isEmpty()
                            ? used
                            : used + " " + messages.get("lkjip.unduh.templat.tidak_dipakai", String.join(", ", unused));
                })
                .orElse(null);
    }

    private LkjipPage.Identity identity(Identitas identity) {
        return new LkjipPage.Identity(
                messages.get(
                        "lkjip.identitas.isi",
                        shown(identity.instansi()),
                        shown(identity.tempat()),
                        shown(identity.tanggal().map(Formats::day).orElse(""))),
                identity.instansi(),
                identity.tempat(),
                identity.tanggal().map(LocalDate::toString).orElse(""));
    }

    private static String shown(String text) {
        return text.isEmpty() ? LkjipTags.BLANK : text;
    }

    private String progress(LkjipData data) {
        Map<Keadaan, Long> counted =
                data.ruas().values().stream().collect(Collectors.groupingBy(Ruas::keadaan, Collectors.counting()));
        return messages.get(
                "lkjip.kemajuan",
                counted.getOrDefault(Keadaan.DITULIS, 0L),
                counted.getOrDefault(Keadaan.DRAF, 0L) + counted.getOrDefault(Keadaan.LALU, 0L),
                counted.getOrDefault(Keadaan.KOSONG, 0L),
                counted.getOrDefault(Keadaan.BERUBAH, 0L));
    }

    private List<Line> lines(LkjipData data) {
        Map<String, String> numbers = reports.numbers(data);
        List<Line> lines = new ArrayList<>();
        data.susunan().bagian().forEach(one -> add(data, one, 1, numbers, lines));
        return lines;
    }

    private void add(LkjipData data, Bagian one, int depth, Map<String, String> numbers, List<Line> lines) {
        if (!one.aktif()) {
            return;
        }
        boolean open = !data.ruas(one).isEmpty() || !one.isi().isEmpty();
        lines.add(new Line(
                open ? HREF + "/" + data.tahun() + "/bagian/" + one.id() : "",
                numbers.getOrDefault(one.id(), ""),
                one.judul(),
                depth,
                state(data, one, numbers.containsKey(one.id())),
                badge(data, one)));
        one.anak().forEach(child -> add(data, child, depth + 1, numbers, lines));
    }

    /** The worst of its places; a section without any is made by itself. */
    private static Optional<Keadaan> worst(LkjipData data, Bagian one) {
        return data.ruas(one).stream().map(Ruas::keadaan).max(Comparator.comparing(LkjipView::rank));
    }

    private static int rank(Keadaan one) {
        return switch (one) {
            case DITULIS -> 0;
            case DRAF -> 1;
            case LALU -> 2;
            case KOSONG -> 3;
            case BERUBAH -> 4;
        };
    }

    private String state(LkjipData data, Bagian one, boolean printed) {
        String state = worst(data, one)
                .map(this::state)
                .orElseGet(() -> one.isi().isEmpty() ? "" : messages.get("lkjip.keadaan.otomatis"));
        return printed || one.isi().isEmpty() ? state : messages.get("lkjip.keadaan.dilewati");
    }

    private String state(Keadaan one) {
        return messages.get("lkjip.keadaan." + one.name().toLowerCase(Locale.ROOT));
    }

    private static String badge(LkjipData data, Bagian one) {
        return worst(data, one).map(LkjipView::badge).orElse("");
    }

    private static String badge(Keadaan one) {
        return switch (one) {
            case DITULIS -> "badge-good";
            case BERUBAH -> "badge-bad";
            case KOSONG -> "badge-warn";
            case DRAF, LALU -> "";
        };
    }

    ModelAndView<Object> one(
            Authentication authentication, LkjipData data, Bagian bagian, List<String> errors, boolean saved) {
        String number = reports.numbers(data).getOrDefault(bagian.id(), "");
        return new ModelAndView<>(
                "lkjip-bagian",
                new LkjipEditPage(
                        frames.of(authentication, HREF, (number + " " + bagian.judul()).strip()),
                        Integer.toString(data.tahun()),
                        bagian.id(),
                        data.ruas(bagian).stream().map(this::field).toList(),
                        bagian.isi().stream()
                                .filter(name -> !name.equals(Bagian.TEKS))
                                .map(name -> messages.get("lkjip.isi." + name.replace('-', '_')))
                                .toList(),
                        isEditor(authentication),
                        Naskah.MOST_LETTERS,
                        errors,
                        saved));
    }

    private LkjipEditPage.Field field(Ruas one) {
        return new LkjipEditPage.Field(
                one.kunci(),
                one.nama(),
                one.teks(),
                one.tertulis().isPresent() && !one.draf().equals(one.teks()) ? one.draf() : "",
                state(one.keadaan()),
                badge(one.keadaan()),
                one.tertulis().isPresent(),
                rows(one.teks()),
                one.beda().stream()
                        .map(change -> messages.get(
                                "lkjip.beda",
                                change.nama(),
                                change.dulu(),
                                change.kini().isEmpty() ? LkjipTags.BLANK : change.kini()))
                        .toList());
    }

    private static int rows(String text) {
        long rows = text.lines()
                .mapToLong(line -> 1 + line.length() / LETTERS_A_ROW)
                .sum();
        return Math.clamp(rows + 1, FEWEST_ROWS, MOST_ROWS);
    }

    ModelAndView<Object> outline(Authentication authentication, LkjipData data, List<String> errors, boolean saved) {
        Map<String, String> numbers = reports.numbers(data);
        List<SusunanPage.Line> lines = new ArrayList<>();
        data.susunan().bagian().forEach(one -> add(one, 1, numbers, lines));
        return new ModelAndView<>(
                "lkjip-susunan",
                new SusunanPage(
                        frames.of(authentication, HREF, messages.get("lkjip.susunan.judul")),
                        Integer.toString(data.tahun()),
                        outlines.all().stream()
                                .map(one -> new SusunanPage.Outline(
                                        one.kode(),
                                        one.nama(),
                                        one.keterangan(),
                                        one.kode().equals(data.susunan().kode())))
                                .toList(),
                        lines,
                        data.susunan().of(Tempat.BAB).stream()
                                .map(one -> new Option(one.id(), one.judul(), false))
                                .toList(),
                        Letak.LONGEST,
                        errors,
                        saved));
    }

    private static void add(Bagian one, int depth, Map<String, String> numbers, List<SusunanPage.Line> lines) {
        lines.add(new SusunanPage.Line(
                one.id(), numbers.getOrDefault(one.id(), ""), one.judul(), depth, one.aktif(), one.sendiri()));
        one.anak().forEach(child -> add(child, depth + 1, numbers, lines));
    }

    static boolean isEditor(Authentication authentication) {
        Role role = Visitor.role(authentication);
        return role == Role.ADMIN || role == Role.PERENCANA;
    }

    static boolean isKeeper(Authentication authentication) {
        return Visitor.role(authentication) != Role.INSPEKTORAT;
    }
}
