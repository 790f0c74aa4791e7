/** A text in, a QR code out. */
@NullMarked
package id.sembilan.qr;

import org.jspecify.annotations.NullMarked;
