package id.sembilan.performance;

import java.util.stream.Stream;

/** One kind of check before a report is printed; a further kind is a further class. */
interface Pemeriksa {
    Stream<Sorotan> check(BahanPeriksa bahan);
}
