/** Read-only views for people: the result of the survey with every step of its arithmetic. */
@NullMarked
package id.sembilan.report;

import org.jspecify.annotations.NullMarked;
