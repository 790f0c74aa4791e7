package id.sembilan.admin;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sticks and drives that somebody has plugged in, where their systems put them. */
final class Usb {
    /** Folders below which Linux (by user, or directly) and macOS show what is plugged in. */
    private static final List<String> PARENTS = List.of("/media", "/run/media", "/Volumes");

    private Usb() {}

    static List<Path> drives() {
        return isWindows()
                ? letters()
                : PARENTS.stream().flatMap(one -> below(Path.of(one))).toList();
    }

    /** The drive itself, or the drives of each user: what has another file store than its parent folder is plugged in. */
    static Stream<Path> below(Path parent) {
        return folders(parent)
                .flatMap(one -> isMounted(one) ? Stream.of(one) : folders(one).filter(Usb::isMounted))
                .filter(Files::isWritable)
                .sorted();
    }

    private static Stream<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            // A folder of another user, which is none of our business.
            return Stream.empty();
        }
    }

    private static boolean isMounted(Path folder) {
        try {
            Path parent = folder.toRealPath().getParent();
            return parent != null && !Files.getFileStore(folder).equals(Files.getFileStore(parent));
        } catch (IOException e) {
            return false;
        }
    }

    /** Every letter but those of the system and of old floppy drives. */
    private static List<Path> letters() {
        return StreamSupport.stream(
                        FileSystems.getDefault().getRootDirectories().spliterator(), false)
                .filter(root -> !List.of("A:\\", "B:\\", "C:\\")
                        .contains(root.toString().toUpperCase(Locale.ROOT)))
                .filter(Files::isWritable)
                .toList();
    }

    private static boolean isWindows() {
        return FileSystems.getDefault().getSeparator().equals("\\");
    }
}
