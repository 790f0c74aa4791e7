/** Follow-up (rencana tindak lanjut): actions for the weakest unsur of a period, and whether they helped. */
@NullMarked
package id.sembilan.followup;

import org.jspecify.annotations.NullMarked;
