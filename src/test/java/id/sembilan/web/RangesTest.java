package id.sembilan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, Tahun 2023",
        "2023-01-01, 2023-06-30, Semester 1 2023",
        "2023-07-01, 2023-12-31, Semester 2 2023",
        "2023-01-01, 2023-03-31, Triwulan 1 2023",
        "2023-04-01, 2023-06-30, Triwulan 2 2023",
        "2023-07-01, 2023-09-30, Triwulan 3 2023",
        "2023-10-01, 2023-12-31, Triwulan 4 2023",
        "2023-05-01, 2023-05-31, Mei 2023",
        "2024-02-01, 2024-02-29, Februari 2024",
        "2023-12-01, 2023-12-31, Desember 2023",
        "2024-02-01, 2024-02-28, 1 Februari 2024 – 28 Februari 2024",
        "2023-02-01, 2023-04-30, 1 Februari 2023 – 30 April 2023",
        "2023-04-01, 2023-09-30, 1 April 2023 – 30 September 2023",
        "2023-01-01, 2023-02-28, 1 Januari 2023 – 28 Februari 2023",
        "2023-11-01, 2024-01-31, 1 November 2023 – 31 Januari 2024",
        "2022-01-01, 2023-12-31, 1 Januari 2022 – 31 Desember 2023",
        "2023-12-01, 2024-01-31, 1 Desember 2023 – 31 Januari 2024",
        "2023-02-06, 2023-02-17, 6 Februari 2023 – 17 Februari 2023",
        "2023-02-06, 2023-02-06, 6 Februari 2023",
    })
    void namesDaysAsPeopleDo(LocalDate first, LocalDate last, String name) {
        assertThat(Ranges.name(messages, first, last)).isEqualTo(name);
    }
}
