package id.sembilan.tablet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of sound that tablets play, told by their first bytes and never by their name. */
public enum SoundType {
    MP3("audio/mpeg"),
    OGG("audio/ogg"),
    M4A("audio/mp4"),
    WEBM("audio/webm");

    public static final int MAX_BYTES = 1_048_576;

    /** An Opus voice of half a minute has 100 kB; below this there is nothing to hear. */
    private static final int MIN_BYTES = 200;

    private final String mediaType;

    SoundType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<SoundType> of(byte[] content) {
        if (content.length < MIN_BYTES || content.length > MAX_BYTES) {
            return Optional.empty();
        }
        // ISO 14496-12: the name of the first box stands after its length.
        return Arrays.stream(values()).filter(type -> type.isStartOf(content)).findFirst();
    }

    private boolean isStartOf(byte[] content) {
        return switch (this) {
            // A tag, or the eleven set bits of a frame of layer III.
            case MP3 -> has(content, 0, "ID3") || ((content[0] & 0xFF) == 0xFF && (content[1] & 0xE6) == 0xE2);
            case OGG -> has(content, 0, "OggS");
            case M4A -> has(content, 4, "ftyp");
            case WEBM -> has(content, 0, "\u001aE\u00df\u00a3");
        };
    }

    private static boolean has(byte[] content, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
