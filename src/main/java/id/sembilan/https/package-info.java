/** HTTPS in an office without internet: the office's own authority, the certificate it gives this machine, and trust. */
@NullMarked
package id.sembilan.https;

import org.jspecify.annotations.NullMarked;
