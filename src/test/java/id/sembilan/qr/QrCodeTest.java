package id.sembilan.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    /** 46 mm, as on a receipt of 48 mm, at the 203 dots to the inch of a thermal printer. */
    private static final int DOTS = 46 * 203 * 10 / 254;

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    /** With the token, a whole address of 29, 60 and the longest 100 letters. */
    @ParameterizedTest
    @ValueSource(ints = {29, 60, 100})
    void isReadFromPaperOf48Millimetres(int address) throws Exception {
        String text = "https://" + "s".repeat(address - 8) + "/s/" + "0123456789ABCDEFGHJKMNPQRS";
        QrCode code = QrCode.of(text);
        assertThat(DOTS / code.size()).as("dots to the module").isGreaterThanOrEqualTo(4);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(printed(code))))
                        .getText())
                .isEqualTo(text);
    }

    /** Each dot is black or white, whichever the drawing has at its middle. */
    private static RGBLuminanceSource printed(QrCode code) {
        boolean[][] black = new boolean[code.size()][code.size()];
        Matcher modules = MODULE.matcher(code.svg("x"));
        for (MatchResult one : modules.results().toList()) {
            black[Integer.parseInt(one.group(2))][Integer.parseInt(one.group(1))] = true;
        }
        int[] dots = new int[DOTS * DOTS];
        Arrays.setAll(dots, i -> {
            int y = (2 * (i / DOTS) + 1) * code.size() / (2 * DOTS);
            int x = (2 * (i % DOTS) + 1) * code.size() / (2 * DOTS);
            return black[y][x] ? 0xff000000 : 0xffffffff;
        });
        return new RGBLuminanceSource(DOTS, DOTS, dots);
    }
}
