package id.sembilan.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceStreamsTest {
    @Test
    void opensNoMoreThanTwoHundredLinesUntilOneEnds() {
        DeviceStreams streams = new DeviceStreams();
        for (int line = 0; line < 200; line++) {
            assertThat(streams.open("tablet " + line / 4)).isPresent();
        }
        assertThat(streams.open("another")).isEmpty();
        assertThat(streams.size()).isEqualTo(200);
        streams.close("tablet 0");
        assertThat(streams.open("another")).isPresent();
    }
}
