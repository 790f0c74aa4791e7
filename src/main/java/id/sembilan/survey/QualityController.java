package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.security.Devices;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.Exclusion.Return;
import id.sembilan.survey.Exclusion.Sign;
import id.sembilan.survey.QualityCheck.Group;
import id.sembilan.survey.QualityPage.Finding;
import id.sembilan.survey.QualityPage.Left;
import id.sembilan.survey.QualityPage.Option;
import id.sembilan.survey.QualityReading.Quality;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Suspicious answers: told, never left out without a reason and a second person. */
@Hidden
@Controller("/kecuali")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class QualityController {
    private static final int MAX_TEXT = 1_000;
    private static final String NONE = "–";

    private final QualityReading quality;
    private final ExclusionStore exclusions;
    private final Excluding excluding;
    private final PeriodeStore periodes;
    private final Office office;
    private final OfficeStore offices;
    private final Devices devices;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;

    QualityController(
            QualityReading quality,
            ExclusionStore exclusions,
            Excluding excluding,
            PeriodeStore periodes,
            Office office,
            OfficeStore offices,
            Devices devices,
            Reader reader,
            Frames frames,
            Messages messages) {
        this.quality = quality;
        this.exclusions = exclusions;
        this.excluding = excluding;
        this.periodes = periodes;
        this.office = office;
        this.offices = offices;
        this.devices = devices;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record ProposalForm(
            @Nullable String periode,
            @Nullable String kelompok,
            @Nullable String alasan) {}

    @Serdeable
    record ReturnForm(@Nullable String alasan) {}

    @Serdeable
    record DecisionForm(
            @Nullable String keputusan, @Nullable String catatan) {}

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, periode.orElse(""), tersimpan.orElse(false), List.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> propose(Authentication authentication, @Body ProposalForm form) {
        Unit unit = office.unit();
        String reason = Field.text(form.alasan());
        List<String> errors = new ArrayList<>();
        // The groups are looked for again: a visitor names one, and no answers of their choice.
        Optional<Group> group = reader.read(reads -> periodes.byId(reads, Field.text(form.periode()))
                .flatMap(periode -> quality.of(reads, unit, periode).findings().stream()
                        .map(QualityReading.Finding::group)
                        .filter(one -> key(one).equals(Field.text(form.kelompok())))
                        .findFirst()));
        if (group.isEmpty()) {
            errors.add(messages.get("kecuali.tolak.UNKNOWN"));
        } else if (reason.length() > MAX_TEXT) {
            errors.add(messages.get("periode.galat.alasan"));
        } else {
            excluding
                    .propose(unit.id(), group.get().sign(), reason, group.get().ids(), authentication.getName())
                    .ifPresent(refusal -> errors.add(messages.get("kecuali.tolak." + refusal.name())));
        }
        return answer(authentication, Field.text(form.periode()), errors);
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA, CAMAT})
    HttpResponse<?> decide(Authentication authentication, @PathVariable String id, @Body DecisionForm form) {
        List<String> errors = new ArrayList<>();
        boolean approve = "setuju".equals(form.keputusan());
        if ((!approve && !"tolak".equals(form.keputusan()))
                || Field.text(form.catatan()).length() > MAX_TEXT) {
            errors.add(messages.get("periode.galat.keputusan"));
        } else {
            excluding
                    .decide(id, approve, Field.text(form.catatan()), authentication.getName())
                    .ifPresent(refusal -> errors.add(messages.get("kecuali.tolak." + refusal.name())));
        }
        return answer(authentication, "", errors);
    }

    @Post(value = "/{id}/kembali", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> proposeReturn(Authentication authentication, @PathVariable String id, @Body ReturnForm form) {
        List<String> errors = new ArrayList<>();
        if (Field.text(form.alasan()).length() > MAX_TEXT) {
            errors.add(messages.get("periode.galat.alasan"));
        } else {
            excluding
                    .proposeReturn(id, Field.text(form.alasan()), authentication.getName())
                    .ifPresent(refusal -> errors.add(messages.get("kecuali.tolak." + refusal.name())));
        }
        return answer(authentication, "", errors);
    }

    @Post(value = "/{id}/kembali/putusan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA, CAMAT})
    HttpResponse<?> decideReturn(Authentication authentication, @PathVariable String id, @Body DecisionForm form) {
        List<String> errors = new ArrayList<>();
        boolean approve = "setuju".equals(form.keputusan());
        if (!approve && !"tolak".equals(form.keputusan())) {
            errors.add(messages.get("periode.galat.keputusan"));
        } else {
            excluding
                    .decideReturn(id, approve, authentication.getName())
                    .ifPresent(refusal -> errors.add(messages.get("kecuali.tolak." + refusal.name())));
        }
        return answer(authentication, "", errors);
    }

    private HttpResponse<?> answer(Authentication authentication, String periodeId, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/kecuali?tersimpan=true&periode=" + periodeId))
                : HttpResponse.unprocessableEntity().body(page(authentication, periodeId, false, errors));
    }

    private ModelAndView<QualityPage> page(
            Authentication authentication, String periodeId, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        return reader.read(reads -> {
            List<Periode> all = periodes.all(reads, unit.id());
            Optional<Periode> chosen = all.stream()
                    .filter(one -> one.id().equals(periodeId))
                    .findFirst()
                    .or(() -> all.stream().findFirst());
            Quality found = chosen.map(one -> quality.of(reads, unit, one))
                    .orElse(new Quality(0, Optional.empty(), Optional.empty(), 0, List.of()));
            Role role = Visitor.role(authentication);
            return new ModelAndView<>(
                    "kecuali",
                    new QualityPage(
                            frames.of(authentication, "/periode", messages.get("kecuali.judul")),
                            role == Role.ADMIN || role == Role.PERENCANA,
                            saved,
                            errors,
                            all.stream()
                                    .map(one -> new Option(
                                            one.id(),
                                            one.nama(),
                                            chosen.filter(one::equals).isPresent()))
                                    .toList(),
                            chosen.map(Periode::id).orElse(null),
                            Formats.whole(found.n()),
                            ikm(found.hasil()),
                            ikm(found.without()),
                            Formats.whole(found.suspicious()),
                            findings(reads, unit, found),
                            left(reads, unit, authentication.getName(), role)));
        });
    }

    private List<Finding> findings(Reads reads, Unit unit, Quality found) {
        Map<String, String> places = new HashMap<>();
        offices.loket(reads, unit.id()).forEach(one -> places.put(one.id(), one.nama()));
        devices.all(reads, unit.id())
                .forEach(one -> places.put(one.device().id(), one.device().nama()));
        return found.findings().stream()
                .map(one -> new Finding(
                        key(one.group()),
                        sign(one.group().sign()),
                        when(one.group(), unit.zonaWaktu().zone()),
                        places.get(one.group().place()),
                        Formats.whole(one.group().ids().size()),
                        one.without()
                                .map(hasil -> Formats.decimal(hasil.ikm().nilai()))
                                .orElse(null),
                        messages.get("kecuali.tanpa.tidak", Release.AT_LEAST)))
                .toList();
    }

    private String sign(Sign sign) {
        return messages.get("kecuali.tanda." + sign.name(), QualityCheck.SECONDS_PER_QUESTION);
    }

    private String when(Group group, ZoneId zone) {
        return group.sign() == Sign.FAST
                ? messages.get("kecuali.sepanjang")
                : Formats.moment(group.from(), zone) + " – " + Formats.moment(group.until(), zone);
    }

    private List<Left> left(Reads reads, Unit unit, String account, Role role) {
        return exclusions.all(reads, unit.id()).stream()
                .map(one -> new Left(
                        one.id(),
                        sign(one.sign()),
                        Formats.whole(one.submissions().size()),
                        one.reason(),
                        Formats.moment(one.proposedAt(), unit.zonaWaktu().zone()) + ", " + one.proposedBy(),
                        status(one),
                        one.approved().isEmpty() ? "badge-warn" : one.isInForce() ? "badge-bad" : "",
                        role != Role.INSPEKTORAT
                                && one.approved().isEmpty()
                                && !one.proposedBy().equals(account),
                        (role == Role.ADMIN || role == Role.PERENCANA)
                                && one.isInForce()
                                && one.pendingReturn().isEmpty(),
                        one.returns().stream().map(this::back).toList(),
                        role != Role.INSPEKTORAT
                                && one.pendingReturn()
                                        .filter(asked -> !asked.proposedBy().equals(account))
                                        .isPresent()))
                .toList();
    }

    private String back(Return one) {
        String state = one.approved().map(yes -> yes ? "setuju" : "tolak").orElse("usul");
        return messages.get(
                "kecuali.kembali." + state,
                one.proposedBy(),
                one.reason(),
                one.decidedBy().orElse(""));
    }

    private String status(Exclusion one) {
        if (one.approved().orElse(false) && !one.isInForce()) {
            return messages.get("kecuali.status.kembali");
        }
        String state = one.approved().map(yes -> yes ? "setuju" : "tolak").orElse("usul");
        return messages.get("kecuali.status." + state, one.decidedBy().orElse(""));
    }

    private static String key(Group group) {
        return group.sign().name().toLowerCase(Locale.ROOT) + "." + group.from().toEpochMilli() + "." + group.place();
    }

    private static String ikm(Optional<Hasil> hasil) {
        return hasil.map(one -> Formats.decimal(one.ikm().nilai())).orElse(NONE);
    }
}
