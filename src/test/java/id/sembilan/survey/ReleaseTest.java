package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.survey.Release.DayCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ReleaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> NAMES = List.of("A", "B", "C", "D");

    @Example
    void showsNothingWithoutAnswers() {
        Release none = Release.of(List.of(), MONDAY);
        assertThat(none).isEqualTo(new Release(Release.NONE, Map.of(), 0, 0));
        assertThat(none.of(Optional.of("A"))).isEqualTo(Release.NONE);
    }

    @Example
    void letsFewerThanFiveWait() {
        Release four = after(1, day(4));
        assertThat(four.total()).isEqualTo(Release.NONE);
        assertThat(four.waiting()).isEqualTo(4);
        assertThat(after(1, day(5)).total()).isEqualTo(MONDAY);
        assertThat(after(1, day(5)).waiting()).isZero();
    }

    @Example
    void letsASmallDayJoinTheNext() {
        List<DayCount> counts = List.of(count(0, "A", 3), count(1, "A", 1), count(3, "A", 1), count(4, "A", 4));
        assertThat(totals(counts, 6))
                .containsExactly(
                        Release.NONE,
                        Release.NONE,
                        Release.NONE,
                        MONDAY.plusDays(3),
                        MONDAY.plusDays(3),
                        MONDAY.plusDays(3));
        assertThat(Release.of(counts, MONDAY.plusDays(9)).waiting()).isEqualTo(4);
    }

    @Example
    void showsNothingOfTodayBeforeClosing() {
        List<DayCount> counts = List.of(count(0, "A", 9), count(1, "A", 20));
        Release morning = Release.of(counts, MONDAY);
        assertThat(morning.total()).isEqualTo(MONDAY);
        assertThat(morning.waiting()).isEqualTo(20);
        assertThat(morning.answers()).isEqualTo(29);
    }

    @Example
    void holdsBackALayananWhoseRestIsOneAnswer() {
        Release release = after(1, day(5, 1));
        assertThat(release.total()).isEqualTo(MONDAY);
        assertThat(release.layanan()).isEmpty();
    }

    @Example
    void showsALayananWhoseRestIsNoneOrFive() {
        assertThat(after(1, day(5)).layanan()).containsOnlyKeys("A");
        assertThat(after(1, day(5, 5)).layanan()).containsOnlyKeys("A", "B");
        assertThat(after(1, day(6, 3, 2)).layanan()).containsOnlyKeys("A");
        assertThat(after(1, day(6, 2, 2)).layanan()).isEmpty();
    }

    @Example
    void keepsOneOfTwoBackForTheSakeOfTheOneAnswerBesideThem() {
        assertThat(after(1, day(5, 5, 1)).layanan()).hasSize(1).doesNotContainKey("C");
    }

    @Example
    void showsALayananOnceItsSmallDaysTogetherAreFive() {
        List<DayCount> counts = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            counts.addAll(counts(day, 2, 2, 2));
        }
        assertThat(Release.of(counts, MONDAY.plusDays(1)).layanan()).isEmpty();
        assertThat(Release.of(counts, MONDAY.plusDays(2)).layanan()).hasSize(3).containsValue(MONDAY.plusDays(2));
    }

    /** Five of A and one of C show as the office's six; then A may not show alone, or C's one answer were the rest. */
    @Example
    void neverShowsWhatAnEarlierFigureOfTheOfficeWouldGiveAway() {
        assertThat(leak(List.of(row(5, 0, 1), row(0, 5, 4)))).isEmpty();
    }

    @Property(tries = 300)
    void givesNobodyAwayBySubtracting(@ForAll @From("days") List<int[]> days) {
        assertThat(leak(days)).isEmpty();
    }

    @Property(tries = 300)
    void showsAllButFourOfTheOffice(@ForAll @From("days") List<int[]> days) {
        Release release = Release.of(counts(days), MONDAY.plusDays(days.size()));
        assertThat(release.waiting()).isBetween(0L, 4L);
        assertThat(release.answers())
                .isEqualTo(days.stream().flatMapToInt(Arrays::stream).sum());
    }

    @Property(tries = 300)
    void neverTakesAnswersBack(@ForAll @From("days") List<int[]> days) {
        List<Release> all = releases(days);
        for (int i = 1; i < all.size(); i++) {
            Release before = all.get(i - 1);
            Release after = all.get(i);
            assertThat(after.total()).isAfterOrEqualTo(before.total());
            before.layanan()
                    .forEach((id, day) -> assertThat(after.layanan().get(id)).isAfterOrEqualTo(day));
            assertThat(after.layanan().values()).allMatch(day -> !day.isAfter(after.total()));
        }
    }

    @Provide
    Arbitrary<List<int[]>> days() {
        Arbitrary<Integer> number = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.integers().between(1, 6)),
                Tuple.of(1, Arbitraries.integers().between(7, 12)));
        return number.array(int[].class).ofSize(3).list().ofMinSize(1).ofMaxSize(5);
    }

    /**
     * Answers that can be told by adding and subtracting figures that were ever shown, fewer than five of them.
     *
     * <p>What is shown are sums over sets of answers. A combination of them that is zero everywhere but on a few
     * answers exists exactly if leaving those out lowers the rank of the sets.
     */
    private static Optional<String> leak(List<int[]> days) {
        List<Integer> weights = new ArrayList<>();
        days.forEach(day -> Arrays.stream(day).forEach(weights::add));
        long[][] shown = shown(days);
        int all = rank(shown, 0);
        int width = weights.size();
        for (int few = 1; few < 1 << width; few++) {
            int set = few;
            int weight = IntStream.range(0, width)
                    .filter(i -> (set >> i & 1) == 1)
                    .map(weights::get)
                    .sum();
            boolean empty = IntStream.range(0, width).anyMatch(i -> (set >> i & 1) == 1 && weights.get(i) == 0);
            if (!empty && weight < Release.AT_LEAST && rank(shown, few) < all) {
                return Optional.of(Integer.toBinaryString(few));
            }
        }
        return Optional.empty();
    }

    /** Every figure at every closing, a row each; a column is a day's answers of a layanan. */
    private static long[][] shown(List<int[]> days) {
        List<long[]> rows = new ArrayList<>();
        for (Release release : releases(days)) {
            rows.add(row(days, (day, name) -> !MONDAY.plusDays(day).isAfter(release.total())));
            release.layanan()
                    .forEach((id, last) -> rows.add(row(
                            days,
                            (day, name) -> NAMES.get(name).equals(id)
                                    && !MONDAY.plusDays(day).isAfter(last))));
        }
        return rows.toArray(long[][]::new);
    }

    private interface Shown {
        boolean at(int day, int name);
    }

    private static long[] row(List<int[]> days, Shown shown) {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMapToLong(day -> IntStream.range(0, days.get(day).length)
                        .mapToLong(name -> days.get(day)[name] > 0 && shown.at(day, name) ? 1 : 0))
                .toArray();
    }

    /** Of the columns that are not left out, over a field so large that it agrees with the rationals here. */
    private static int rank(long[][] matrix, int leftOut) {
        long prime = 1_000_003;
        long[][] m = Arrays.stream(matrix).map(long[]::clone).toArray(long[][]::new);
        int rank = 0;
        for (int column = 0; m.length > 0 && column < m[0].length && rank < m.length; column++) {
            int c = column;
            int r = rank;
            Optional<Integer> pivot = (leftOut >> c & 1) == 1
                    ? Optional.empty()
                    : IntStream.range(r, m.length)
                            .filter(i -> m[i][c] != 0)
                            .boxed()
                            .findFirst();
            if (pivot.isPresent()) {
                long[] row = m[pivot.get()];
                m[pivot.get()] = m[r];
                m[r] = row;
                for (int i = r + 1; i < m.length; i++) {
                    long factor = m[i][c];
                    for (int k = 0; k < row.length; k++) {
                        m[i][k] = Math.floorMod(m[i][k] * row[c] - factor * row[k], prime);
                    }
                }
                rank++;
            }
        }
        return rank;
    }

    private static List<Release> releases(List<int[]> days) {
        return IntStream.range(0, days.size())
                .mapToObj(day -> Release.of(counts(days), MONDAY.plusDays(day)))
                .toList();
    }

    private static List<DayCount> counts(List<int[]> days) {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(day -> counts(day, days.get(day)).stream())
                .toList();
    }

    private static List<DayCount> counts(int day, int... numbers) {
        return IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] > 0)
                .mapToObj(i -> count(day, NAMES.get(i), numbers[i]))
                .toList();
    }

    private static int[] row(int... numbers) {
        return numbers;
    }

    private static List<DayCount> day(int... numbers) {
        return counts(0, numbers);
    }

    private static Release after(int days, List<DayCount> counts) {
        return Release.of(counts, MONDAY.plusDays(days - 1));
    }

    private static DayCount count(int day, String name, long n) {
        return new DayCount(MONDAY.plusDays(day), name, n);
    }

    private static List<LocalDate> totals(List<DayCount> counts, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> Release.of(counts, MONDAY.plusDays(day)).total())
                .toList();
    }
}
