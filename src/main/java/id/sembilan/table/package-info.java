/** A CSV or XLSX file in, one respondent a row out, or every reason why not; keeps nothing and knows no office. */
@NullMarked
package id.sembilan.table;

import org.jspecify.annotations.NullMarked;
