package id.sembilan.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoundTypeTest {
    @Test
    void tellsASoundByItsFirstBytes() {
        assertThat(SoundType.of(content("ID3\u0004"))).hasValue(SoundType.MP3);
        assertThat(SoundType.of(content("\u00ff\u00fb\u0090"))).hasValue(SoundType.MP3);
        assertThat(SoundType.of(content("OggS"))).hasValue(SoundType.OGG);
        assertThat(SoundType.of(content("\0\0\0\u0018ftypM4A "))).hasValue(SoundType.M4A);
        assertThat(SoundType.of(content("\u001aE\u00df\u00a3"))).hasValue(SoundType.WEBM);
    }

    @Test
    void takesNoPageNoPictureNothingEmptyAndNothingLarge() {
        assertThat(SoundType.of(content("<!doctype html>"))).isEmpty();
        assertThat(SoundType.of(content("\u0089PNG"))).isEmpty();
        assertThat(SoundType.of(new byte[0])).isEmpty();
        assertThat(SoundType.of(Arrays.copyOf(content("OggS"), SoundType.MAX_BYTES + 1)))
                .isEmpty();
    }

    private static byte[] content(String start) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 500);
    }
}
