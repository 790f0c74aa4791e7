/** How the phones of residents reach the service: the chosen address, its check from a phone, and posters. */
@NullMarked
package id.sembilan.address;

import org.jspecify.annotations.NullMarked;
