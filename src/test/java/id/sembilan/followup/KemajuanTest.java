package id.sembilan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.scoring.Unsur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KemajuanTest {
    private static final LocalDate SEALED = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 1, 1",
        "2026-02-15, 1, 1",
        "2026-02-16, 2, 3",
        "2026-04-15, 3, 3",
        "2026-07-16, 7, 9",
        "2027-01-15, 12, 12",
        "2027-01-16, 13,",
    })
    void countsABegunMonthWhole(LocalDate done, long months, Long step) {
        Kemajuan kemajuan = Kemajuan.of(List.of(finished(done)), SEALED);
        assertThat(kemajuan.months()).hasValue(months);
        assertThat(kemajuan.step()).isEqualTo(Optional.ofNullable(step));
        assertThat(kemajuan.percent()).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void tellsTheShareAndNoSpeedBeforeAllAreFinished() {
        Kemajuan kemajuan = Kemajuan.of(
                List.of(finished(SEALED), action(Status.BERJALAN, null), action(Status.BELUM, null)), SEALED);
        assertThat(kemajuan.percent()).hasValue(new BigDecimal("33.33"));
        assertThat(kemajuan.months()).isEmpty();
        assertThat(Kemajuan.of(List.of(), SEALED).percent()).isEmpty();
    }

    private static TindakLanjut finished(LocalDate day) {
        return action(Status.SELESAI, day);
    }

    private static TindakLanjut action(Status status, @Nullable LocalDate day) {
        return new TindakLanjut(
                "id",
                "unit",
                "periode",
                Unsur.WAKTU,
                "Loket tambahan",
                "Kasi Pelayanan",
                new Waktu("2026-T1"),
                status,
                Optional.ofNullable(day),
                "");
    }
}
