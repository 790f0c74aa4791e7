package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/** The word for a SAKIP score. Each band begins above its limit, so 80,00 is BB and 80,01 is A. */
enum Predikat {
    AA(90),
    A(80),
    BB(70),
    B(60),
    CC(50),
    C(30),
    D(-1);

    private final BigDecimal above;

    Predikat(int above) {
        this.above = BigDecimal.valueOf(above);
    }

    /** Of a score from 0 to 100. */
    public static Predikat of(BigDecimal nilai) {
        return Arrays.stream(values())
                .filter(one -> nilai.compareTo(one.above) > 0)
                .findFirst()
                .orElse(D);
    }

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
