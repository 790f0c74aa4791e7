/** Pages of the administrator: accounts and the office's settings. */
@NullMarked
package id.sembilan.admin;

import org.jspecify.annotations.NullMarked;
