package id.sembilan.survey;

/** An uploaded file between its preview and the decision to keep it. */
final class ImportDraft {
    private final String id;
    private final ImportOptions options;
    private final byte[] content;

    ImportDraft(String id, ImportOptions options, byte[] content) {
        this.id = id;
        this.options = options;
        this.content = content.clone();
    }

    String id() {
        return id;
    }

    ImportOptions options() {
        return options;
    }

    byte[] content() {
        return content.clone();
    }
}
