package id.sembilan.performance;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.RincianView.Ask;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.web.Field;
import io.micronaut.http.HttpResponse;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the indikator that a form is about, and answers with its page. */
@Singleton
final class RincianPages {
    private final KinerjaReading reading;
    private final RealisasiStore store;
    private final RincianView view;
    private final Office office;
    private final Reader reader;
    private final Frames frames;
    private final Clock clock;

    RincianPages(
            KinerjaReading reading,
            RealisasiStore store,
            RincianView view,
            Office office,
            Reader reader,
            Frames frames,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.view = view;
        this.office = office;
        this.reader = reader;
        this.frames = frames;
        this.clock = clock;
    }

    /** An indikator in a year of its plan. */
    record Place(Unit unit, KinerjaTahun year, IndikatorTahun one, int thisYear) {}

    static Optional<Integer> year(String text) {
        return Optional.of(text).filter(one -> one.matches("(19|20)[0-9]{2}")).map(Integer::valueOf);
    }

    /** Nothing where the office has no such indikator in a plan of that year. */
    Optional<Place> place(String id, String tahun) {
        Unit unit = office.unit();
        int thisYear = unit.day(clock.instant()).getYear();
        return reading.of(unit, year(tahun).orElse(thisYear))
                .flatMap(year -> year.indikator(id).map(one -> new Place(unit, year, one, thisYear)));
    }

    Optional<Realisasi> known(Place place, int tahun, Masa masa) {
        return reader.read(reads -> store.parts(reads, place.year().renstra().id(), tahun)).stream()
                .filter(one -> one.indikatorId().equals(place.one().indikator().id()))
                .filter(one -> one.masa().equals(masa))
                .findFirst();
    }

    /** Whether the survey's sealed figure stands in this year, which nobody may type over. */
    boolean isSurveyed(Place place, int tahun) {
        return reading.ikmOf(place.unit(), place.one(), tahun)
                .flatMap(IkmTahun::nilai)
                .isPresent();
    }

    ModelAndView<RincianPage> page(
            Authentication authentication,
            Place place,
            Optional<Integer> isi,
            Masa masa,
            boolean saved,
            List<String> errors,
            Map<String, String> typed) {
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "realisasi-satu",
                view.page(new Ask(
                        frames.of(
                                authentication,
                                "/realisasi",
                                place.one().indikator().nama()),
                        place.unit(),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        place.year(),
                        place.one(),
                        place.thisYear(),
                        isi.orElse(place.year().tahun()),
                        masa,
                        typed)));
    }

    HttpResponse<?> refused(Authentication authentication, Place place, Isian isian, Map<String, String> typed) {
        return HttpResponse.unprocessableEntity()
                .body(page(
                        authentication,
                        place,
                        year(Field.text(typed.get("isi"))),
                        Masa.of(Field.text(typed.get("masa"))).orElse(Masa.TAHUN),
                        false,
                        isian.errors(),
                        typed));
    }

    HttpResponse<?> saved(Place place) {
        return HttpResponse.seeOther(
                URI.create("/realisasi/" + place.one().indikator().id() + "?tersimpan=true&tahun="
                        + place.year().tahun()));
    }
}
