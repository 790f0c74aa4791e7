package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Loket;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.DayCounts.Days;
import id.sembilan.survey.Slices.By;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SliceReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void hidesALoketWhenTheRestIsFewerThanFive() {
        assertThat(lokets(cell("kk", "1", 10), cell("kk", "2", 4))).isEmpty();
        assertThat(lokets(cell("kk", "1", 10), cell("kk", "2", 5))).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void hidesTwoLoketWhoseDifferenceWouldTellTheThird() {
        assertThat(lokets(cell("kk", "1", 10), cell("kk", "2", 9), cell("kk", "3", 3)))
                .containsExactly("1");
    }

    @Test
    void hidesALoketThatDiffersFromALayananByOneAnswer() {
        assertThat(lokets(cell("kk", "1", 10), cell("kk", "2", 1), cell("ktp", "2", 20)))
                .isEmpty();
    }

    @Test
    void showsAKanalThatIsExactlyTheLoketThatShow() {
        List<SliceCell> block = List.of(
                cell("kk", "1", "kiosk", 10),
                cell("kk", "2", "kiosk", 8),
                cell("kk", "", "hp", 7),
                cell("kk", "", "poster", 2));
        assertThat(SliceRelease.shown(block, By.KANAL))
                .containsEntry(By.LOKET, Set.of("1", "2", ""))
                .containsEntry(By.KANAL, Set.of("kiosk"));
    }

    @ParameterizedTest
    @EnumSource
    void showsALoketWhenItsMonthIsOverAndLeavesItSo(TestDatabase database, @TempDir Path folder) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            for (Loket loket : office.loket) {
                for (int i = 0; i < 6; i++) {
                    office.keep(office.form().loket(loket.id()), Instant.parse("2026-03-02T03:00:00Z"));
                }
            }
            assertThat(march(office, "2026-03-30T10:00:00Z", By.LOKET)).isEmpty();
            assertThat(march(office, "2026-03-31T08:59:59Z", By.LOKET)).isEmpty();
            assertThat(march(office, "2026-03-31T09:00:00Z", By.LOKET).values())
                    .extracting(figure -> figure.tally().responden())
                    .containsExactly(6L, 6L);
            assertThat(march(office, "2026-03-31T09:00:00Z", By.KANAL)).containsOnlyKeys("kiosk");
            assertThat(march(office, "2026-03-31T09:00:00Z", By.DIBANTU)).containsOnlyKeys("tidak");

            office.keep(
                    office.form()
                            .loket(office.loket.getFirst().id())
                            .answeredAt("2026-03-03T03:00:00Z")
                            .deviceSentAt("2026-04-02T03:00:00Z"),
                    Instant.parse("2026-04-02T03:00:00Z"));
            assertThat(march(office, "2026-05-05T09:00:00Z", By.LOKET).values())
                    .extracting(figure -> figure.tally().responden())
                    .containsExactly(6L, 6L);
        }
    }

    @Test
    void joinsDaysUntilFiveAnswersCameTogether() {
        Map<LocalDate, Long> counts =
                new TreeMap<>(Map.of(DAY, 3L, DAY.plusDays(1), 2L, DAY.plusDays(2), 9L, DAY.plusDays(5), 1L));
        assertThat(DayCounts.joined(counts))
                .containsExactly(
                        new Days(new DayRange(DAY, DAY.plusDays(2)), 5),
                        new Days(new DayRange(DAY.plusDays(2), DAY.plusDays(6)), 10));
        assertThat(DayCounts.joined(Map.of(DAY, 4L))).isEmpty();
    }

    @Test
    void coversNumbersAndTheNamesThatAnAddressPrecedes() {
        assertThat(SaranMask.masked("Bu Sri ramah, WA 0812-3456-7890, NIK 3313 0101 0190 0001.", List.of()))
                .isEqualTo("Bu [nama] ramah, WA [telepon], NIK [NIK].");
        assertThat(SaranMask.masked("surel saya a.b@contoh.id, kode 123456", List.of()))
                .isEqualTo("surel saya [surel], kode [nomor]");
        assertThat(SaranMask.masked("ibu petugas baik; slamet juga", List.of("Slamet Uji")))
                .isEqualTo("ibu petugas baik; [nama] juga");
        assertThat(SaranMask.masked("tunggu 2 jam, loket 3 tutup 15.00", List.of()))
                .isEqualTo("tunggu 2 jam, loket 3 tutup 15.00");
    }

    private static SortedMap<String, Figure> march(TestOffice office, String now, By by) {
        office.clock.set(Instant.parse(now));
        return office.bean(Slices.class)
                .figures(office.unit, DayRange.of(YearMonth.of(2026, 3)), office.unit.kuesioner(), by);
    }

    private static Set<String> lokets(SliceCell... block) {
        return SliceRelease.shown(List.of(block), By.LOKET).getOrDefault(By.LOKET, Set.of());
    }

    private static SliceCell cell(String layanan, String loket, long n) {
        return cell(layanan, loket, "kiosk", n);
    }

    private static SliceCell cell(String layanan, String loket, String kanal, long n) {
        return new SliceCell(DayRange.of(DAY), DAY, layanan, loket, kanal, "tidak", n);
    }
}
