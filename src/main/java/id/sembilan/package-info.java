/** Starts the service and offers its commands on the command line; nothing else. */
@NullMarked
package id.sembilan;

import org.jspecify.annotations.NullMarked;
