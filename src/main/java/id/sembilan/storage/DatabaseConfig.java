package id.sembilan.storage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where the answers are kept.
 *
 * @param url JDBC address: {@code jdbc:sqlite:FILE} (default) or {@code jdbc:postgresql://…}
 * @param username of PostgreSQL
 * @param password of PostgreSQL
 * @param readers connections for pages and reports
 */
@ConfigurationProperties("sembilan.database")
record DatabaseConfig(
        String url,
        @Nullable String username,
        @Nullable String password,
        @Bindable(defaultValue = "4") int readers) {

    boolean isSqlite() {
        return url.startsWith("jdbc:sqlite:");
    }
}
