package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.ZonaWaktu;
import id.sembilan.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one PostgreSQL, as behind a load balancer or during an update. */
class TwoServicesTest {
    @TempDir
    Path folder;

    @Test
    void countOnceWhatBothReceive() {
        Map<String, Object> database = TestDatabase.POSTGRESQL.settings(folder);
        try (TestOffice office = TestOffice.open(database, ZonaWaktu.WIB);
                ApplicationContext other = TestOffice.context(database);
                ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Intake> intakes = List.of(office.bean(Intake.class), other.getBean(Intake.class));
            List<TestForm> forms = IntStream.range(0, 300)
                    .mapToObj(i -> office.form().answers(i % 4 + 1))
                    .toList();
            List<Receipt> receipts = forms.stream()
                    .flatMap(form -> Stream.of(0, 1, 0, 1)
                            .map(intakes::get)
                            .map(intake -> CompletableFuture.supplyAsync(
                                    () -> intake.receive(form.form()).join(), threads)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(receipts).filteredOn(Receipt.Kept.class::isInstance).hasSize(300);
            assertThat(receipts).filteredOn(Receipt.Already.class::isInstance).hasSize(900);
            assertThat(office.number("select count(*) as n from submission")).isEqualTo(300);
            assertThat(office.number("select sum(n) as n from tally_head")).isEqualTo(300);
            assertThat(office.differences()).isEmpty();
        }
    }
}
