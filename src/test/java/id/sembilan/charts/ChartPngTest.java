package id.sembilan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPngTest {
    @ParameterizedTest
    @MethodSource("id.sembilan.charts.Examples#pictures")
    void isAsWideAsAskedAndNotBlank(Examples.Picture picture) throws IOException {
        int width = picture.size().width() * 2;
        BufferedImage image = read(picture.chart().png(picture.size(), width));

        int height = Integer.parseInt(SvgText.parse(picture.svg("x")).getAttribute("height"));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height * 2);
        assertThat(image.getRGB(0, 0)).as("the corner").isEqualTo(0xFFFFFFFF);
        assertThat(colours(image)).isGreaterThan(20);
    }

    @Test
    void refusesAWidthThatNoDocumentNeeds() {
        assertThatThrownBy(() -> Examples.year().png(Size.WIDE, 100_000)).isInstanceOf(ChartException.class);
        assertThatThrownBy(() -> Examples.year().png(Size.WIDE, 0)).isInstanceOf(ChartException.class);
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() {
        List<StackedBarChart.Row> rows = Collections.nCopies(StackedBarChart.MOST_ROWS, Examples.row("r", 1, 2));
        StackedBarChart tall = new StackedBarChart("t", "d", List.of("a", "b"), rows);

        assertThatThrownBy(() -> tall.png(Size.COMPACT, 4_000)).isInstanceOf(ChartException.class);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                .distinct()
                .count();
    }
}
