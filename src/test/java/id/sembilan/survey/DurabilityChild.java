package id.sembilan.survey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps submissions until somebody kills it, and prints each id once it was acknowledged. */
final class DurabilityChild {
    private static final int VISITORS = 16;

    private DurabilityChild() {}

    static void main(String[] args) throws InterruptedException {
        TestOffice office = TestOffice.reopen(Path.of(args[0]));
        List<Thread> visitors = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(Thread.ofVirtual().start(() -> visit(office)));
        }
        for (Thread visitor : visitors) {
            visitor.join(Duration.ofMinutes(1));
        }
        // Only when nobody killed it: the test then fails instead of waiting.
        Runtime.getRuntime().halt(1);
    }

    private static void visit(TestOffice office) {
        for (int i = 0; ; i++) {
            TestForm form = office.form()
                    .answers(i % 4 + 1)
                    .layanan(office.layanan.get(i % 3).id())
                    .saran("Nomor " + i)
                    .profil("usia", "26-34");
            if (office.send(form) instanceof Receipt.Kept kept) {
                // The line ends in the same write: a killed child never leaves a shorter id behind that looks whole.
                System.out.print(kept.id() + "\n");
            }
        }
    }
}
