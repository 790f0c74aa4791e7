package id.sembilan.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as the Web Content Accessibility Guidelines measure it. */
class ColourTest {
    @ParameterizedTest
    @EnumSource
    void readsAsTextOnWhite(Colour colour) {
        assertThat(contrast(colour.text(), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void letsInkAndGreyBeReadOnItsGround(Colour colour) {
        assertThat(contrast(Colour.INK.text(), colour.ground())).isGreaterThanOrEqualTo(7);
        assertThat(contrast(Colour.GREY.text(), colour.ground())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void letsEveryStepOfTheScaleBeReadAndToldFromTheNextInGrey() {
        for (int at = 0; at < Colour.SCALE.size(); at++) {
            Colour.Step step = Colour.SCALE.get(at);
            assertThat(contrast(step.fill(), step.text())).isGreaterThanOrEqualTo(4.5);
            if (at > 0) {
                assertThat(contrast(step.fill(), Colour.SCALE.get(at - 1).fill()))
                        .isGreaterThan(1.3);
            }
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
