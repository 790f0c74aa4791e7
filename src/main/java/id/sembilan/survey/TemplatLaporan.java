package id.sembilan.survey;

import java.time.Instant;

/** The Word document that an office brought for its reports. */
public final class TemplatLaporan {
    private final String fileName;
    private final byte[] content;
    private final String account;
    private final Instant keptAt;

    TemplatLaporan(String fileName, byte[] content, String account, Instant keptAt) {
        this.fileName = fileName;
        this.content = content.clone();
        this.account = account;
        this.keptAt = keptAt;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    public String account() {
        return account;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
