package id.sembilan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
    @Test
    void putsEveryPageIntoOneRoomOfTheNavigation() {
        List<String> rooms = Frames.SECTIONS.stream()
                .flatMap(section -> section.hrefs().stream())
                .toList();
        assertThat(rooms).doesNotHaveDuplicates();
        assertThat(Frames.PLACES).allSatisfy(place -> assertThat(rooms).contains(place.href()));
    }
}
