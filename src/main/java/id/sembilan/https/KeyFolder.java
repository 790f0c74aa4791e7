package id.sembilan.https;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The folder of keys beside the data. Its files can be read by nobody but the account that runs the service. */
@Singleton
final class KeyFolder {
    private static final String OURS = "sembilan.pem";

    /** Where an office puts a certificate of its own, the first that is there. */
    private static final List<String> OWN = List.of("https.p12", "https.pfx", "https.pem");

    private final Path data;
    private final Path folder;

    KeyFolder(@Value("${sembilan.data:data}") String data) {
        this.data = Path.of(data);
        folder = this.data.resolve("https");
    }

    Optional<String> ours() throws IOException {
        Path file = folder.resolve(OURS);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    Optional<Path> own() {
        return OWN.stream().map(folder::resolve).filter(Files::exists).findFirst();
    }

    /** The key that stands beside a PEM certificate without one. */
    Path ownKey() {
        return folder.resolve("https-kunci.pem");
    }

    /** The rights come before the content. */
    void keepOurs(String pem) throws IOException {
        Files.createDirectories(folder);
        protect(folder);
        Path incoming = folder.resolve(OURS + ".baru");
        Files.deleteIfExists(incoming);
        Files.createFile(incoming);
        protect(incoming);
        Files.writeString(incoming, pem);
        Files.move(incoming, folder.resolve(OURS), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** It holds the authority's key, and the residents' answers. */
    void protectDatabase() throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Path file = data.resolve("sembilan.db" + part);
            if (Files.exists(file)) {
                protect(file);
            }
        }
    }

    private static void protect(Path file) throws IOException {
        boolean isFolder = Files.isDirectory(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(isFolder ? "rwx------" : "rw-------"));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(file))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
