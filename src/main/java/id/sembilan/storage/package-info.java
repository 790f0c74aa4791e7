/** Opens the database, carries every write through one writer with shared commits, and hides what differs between SQLite and PostgreSQL. */
@NullMarked
package id.sembilan.storage;

import org.jspecify.annotations.NullMarked;
