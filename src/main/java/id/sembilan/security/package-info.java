/** Who may do what: accounts, sessions, roles, protection of forms, and the audit trail. */
@NullMarked
package id.sembilan.security;

import org.jspecify.annotations.NullMarked;
