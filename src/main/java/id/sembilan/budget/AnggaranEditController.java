package id.sembilan.budget;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.budget.AnggaranPage.Option;
import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.budget.Putusan.Pilihan;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes the budget of a year by hand: its lines, the money by kind, and what is decided about its findings. */
@Hidden
@Controller("/anggaran/{tahun}")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AnggaranEditController {
    private static final int MAX_REASON = 1_000;

    private final AnggaranKeeping keeping;
    private final AnggaranReading reading;
    private final AnggaranController pages;
    private final Office office;
    private final Frames frames;
    private final Messages messages;

    AnggaranEditController(
            AnggaranKeeping keeping,
            AnggaranReading reading,
            AnggaranController pages,
            Office office,
            Frames frames,
            Messages messages) {
        this.keeping = keeping;
        this.reading = reading;
        this.pages = pages;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
    }

    /** What an officer decided; anak, kolom and nilai only where a part is wrong. */
    @Serdeable
    record DecisionForm(
            @Nullable String kunci,
            @Nullable String pilihan,
            @Nullable String anak,
            @Nullable String kolom,
            @Nullable String nilai,
            @Nullable String alasan) {}

    @Get("/pos")
    HttpResponse<?> fresh(Authentication authentication, @PathVariable int tahun) {
        return HttpResponse.ok(form(authentication, tahun, Optional.empty(), empty(), List.of()));
    }

    @Get("/pos/{id}")
    HttpResponse<?> one(Authentication authentication, @PathVariable int tahun, @PathVariable String id) {
        return line(tahun, id)
                .<HttpResponse<?>>map(one ->
                        HttpResponse.ok(form(authentication, tahun, Optional.of(one), PosForm.of(one), List.of())))
                .orElse(HttpResponse.notFound());
    }

    @Post(value = "/pos", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @PathVariable int tahun, @Body PosForm typed) {
        return kept(authentication, tahun, Optional.empty(), typed);
    }

    @Post(value = "/pos/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            Authentication authentication, @PathVariable int tahun, @PathVariable String id, @Body PosForm typed) {
        Optional<PosAnggaran> before = line(tahun, id);
        return before.isEmpty() ? HttpResponse.notFound() : kept(authentication, tahun, before, typed);
    }

    @Post(value = "/pos/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable int tahun, @PathVariable String id) {
        line(tahun, id).ifPresent(one -> keeping.remove(office.unit(), tahun, one, authentication.getName()));
        return saved(tahun);
    }

    private HttpResponse<?> kept(
            Authentication authentication, int tahun, Optional<PosAnggaran> before, PosForm typed) {
        List<String> errors = new ArrayList<>(typed.errors(messages));
        if (PosForm.year(Integer.toString(tahun)).isEmpty()) {
            errors.add(messages.get("anggaran.galat.tahun"));
        }
        if (errors.isEmpty()) {
            PosAnggaran one = typed.line(
                    before.map(PosAnggaran::id).orElse(UUID.randomUUID().toString()));
            Unit unit = office.unit();
            boolean done = before.isPresent()
                    ? keeping.update(unit, tahun, one, authentication.getName())
                    : keeping.add(unit, tahun, one, authentication.getName());
            if (done) {
                return saved(tahun);
            }
            errors.add(messages.get("anggaran.galat.kode_ganda"));
        }
        return HttpResponse.unprocessableEntity().body(form(authentication, tahun, before, typed, errors));
    }

    @Post(value = "/belanja", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> belanja(
            Authentication authentication, @PathVariable int tahun, @Body @Nullable Map<String, String> form) {
        Map<String, String> fields = form == null ? Map.of() : form;
        List<Belanja.Baris> rows = new ArrayList<>();
        for (Belanja.Jenis jenis : Belanja.Jenis.values()) {
            Rupiah pagu = Rupiah.read(field(fields, jenis.kode() + "-anggaran"));
            Rupiah spent = Rupiah.read(field(fields, jenis.kode() + "-realisasi"));
            if (!(pagu instanceof Rupiah.Terbaca planned) || !(spent instanceof Rupiah.Terbaca used)) {
                return pages.refused(
                        authentication,
                        tahun,
                        List.of(messages.get("anggaran.galat.uang", messages.get("anggaran.belanja.judul"))));
            }
            if (planned.nilai().isPresent() || used.nilai().isPresent()) {
                rows.add(new Belanja.Baris(
                        jenis,
                        new Serapan(planned.nilai().orElse(0L), used.nilai().orElse(0L))));
            }
        }
        keeping.belanja(office.unit(), tahun, new Belanja(rows), authentication.getName());
        return saved(tahun);
    }

    private static String field(Map<String, String> fields, String name) {
        return String.valueOf((Object) fields.getOrDefault(name, ""));
    }

    @Post(value = "/putusan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(Authentication authentication, @PathVariable int tahun, @Body DecisionForm form) {
        Unit unit = office.unit();
        if (Field.text(form.pilihan()).equals("batal")) {
            keeping.undecide(unit, tahun, Field.text(form.kunci()), authentication.getName());
            return saved(tahun);
        }
        Optional<Temuan> finding = reading.finding(unit, tahun, Field.text(form.kunci()));
        Optional<Pilihan> choice = Pilihan.of(Field.text(form.pilihan()));
        Optional<Temuan.Usul> part = choice.filter(one -> one == Pilihan.ANAK).flatMap(one -> part(tahun, form));
        String reason = Field.text(form.alasan());
        List<String> errors = new ArrayList<>();
        if (finding.isEmpty() || choice.isEmpty()) {
            errors.add(messages.get("anggaran.galat.pilihan"));
        }
        if (choice.filter(one -> one == Pilihan.ANAK).isPresent() && part.isEmpty()) {
            errors.add(messages.get("anggaran.galat.anak"));
        }
        if (reason.isEmpty() || reason.length() > MAX_REASON) {
            errors.add(messages.get("anggaran.galat.alasan"));
        }
        if (!errors.isEmpty()) {
            return pages.refused(authentication, tahun, errors);
        }
        keeping.decide(
                unit,
                tahun,
                new Putusan(
                        finding.orElseThrow().kunci(),
                        choice.orElseThrow(),
                        part,
                        reason,
                        finding.orElseThrow().dasar(),
                        authentication.getName()));
        return saved(tahun);
    }

    private Optional<Temuan.Usul> part(int tahun, DecisionForm form) {
        Optional<Kolom> kolom = Kolom.of(Field.text(form.kolom()));
        Optional<Long> nilai =
                Rupiah.read(Field.text(form.nilai())) instanceof Rupiah.Terbaca read ? read.nilai() : Optional.empty();
        boolean known = keeping.lines(office.unit(), tahun).stream()
                .anyMatch(one -> one.kode().equals(Field.text(form.anak()))
                        && !one.kode().isEmpty());
        return known
                ? kolom.flatMap(column -> nilai.map(value -> new Temuan.Usul(Field.text(form.anak()), column, value)))
                : Optional.empty();
    }

    private Optional<PosAnggaran> line(int tahun, String id) {
        return keeping.lines(office.unit(), tahun).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static HttpResponse<?> saved(int tahun) {
        return HttpResponse.seeOther(URI.create("/anggaran?tersimpan=true&tahun=" + tahun));
    }

    private static PosForm empty() {
        return new PosForm("", "kegiatan", "", "", "", "", "", "", "", "", "", "", "");
    }

    private ModelAndView<PosPage> form(
            Authentication authentication, int tahun, Optional<PosAnggaran> line, PosForm typed, List<String> errors) {
        String title = messages.get(line.isPresent() ? "anggaran.pos.ubah" : "anggaran.pos.tambah");
        String action =
                "/anggaran/" + tahun + "/pos" + line.map(one -> "/" + one.id()).orElse("");
        return new ModelAndView<>(
                "anggaran-pos",
                new PosPage(
                        frames.of(authentication, "/anggaran", title),
                        title,
                        Integer.toString(tahun),
                        action,
                        line.isPresent() ? action + "/hapus" : null,
                        errors,
                        Stream.of(Tingkat.values())
                                .map(one -> new Option(one.kode(), label(one), one == typed.level()))
                                .toList(),
                        keeping.plan(office.unit(), tahun),
                        line.filter(one -> keeping.lines(office.unit(), tahun).stream()
                                        .anyMatch(other -> other.isBelow(one)))
                                .isPresent(),
                        typed));
    }

    private String label(Tingkat tingkat) {
        return switch (tingkat) {
            case JUMLAH -> messages.get("anggaran.jumlah");
            case PROGRAM -> messages.get("anggaran.tingkat.program");
            case KEGIATAN -> messages.get("anggaran.tingkat.kegiatan");
            case SUB_KEGIATAN -> messages.get("anggaran.tingkat.sub_kegiatan");
        };
    }
}
