/** The QR on a receipt: issuing a one-time token for a visit, printing it, finding it again, spending it. */
@NullMarked
package id.sembilan.receipt;

import org.jspecify.annotations.NullMarked;
