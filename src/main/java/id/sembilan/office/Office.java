package id.sembilan.office;

import id.sembilan.storage.Reader;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The office that this service works for. */
@Singleton
public final class Office {
    private final OfficeStore offices;
    private final Reader reader;

    Office(OfficeStore offices, Reader reader) {
        this.offices = offices;
        this.reader = reader;
    }

    /** Empty before the first run is finished. */
    public Optional<Unit> find() {
        return reader.read(offices::firstUnit);
    }

    /** For a page that has nothing to show before the first run is finished: it is not found until then. */
    public Unit unit() {
        return find().orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
