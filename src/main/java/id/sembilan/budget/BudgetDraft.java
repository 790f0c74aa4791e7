package id.sembilan.budget;

/** An uploaded budget between its preview and the decision to keep it. */
final class BudgetDraft {
    private final String id;
    private final int tahun;
    private final String fileName;
    private final byte[] content;

    BudgetDraft(String id, int tahun, String fileName, byte[] content) {
        this.id = id;
        this.tahun = tahun;
        this.fileName = fileName;
        this.content = content.clone();
    }

    String id() {
        return id;
    }

    int tahun() {
        return tahun;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
