package id.sembilan.paper;

import java.util.Optional;

/**
 * One sheet of the sample that a second person keys.
 *
 * @param keyedBy who keyed it first, and so may not key it again
 * @param angka the second keying, once there is one
 * @param beda in how many numbers it differed
 * @param berlaku which of the two agrees with the paper, once somebody looked
 */
record PaperCheck(
        int lembar,
        String submissionId,
        String keyedBy,
        Optional<String> angka,
        Optional<Integer> beda,
        Optional<String> berlaku) {

    static final String PERTAMA = "pertama";
    static final String KEDUA = "kedua";

    boolean waitsForKeying() {
        return angka.isEmpty();
    }

    boolean waitsForDecision() {
        return beda.orElse(0) > 0 && berlaku.isEmpty();
    }
}
