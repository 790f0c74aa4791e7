package id.sembilan.survey;

import id.sembilan.table.Urutan;

/**
 * What a person decides about a file.
 *
 * @param layananId of the rows that name no layanan
 * @param range the period the answers belong to; a row without a date counts in it as a whole
 */
record ImportOptions(String fileName, String layananId, DayRange range, Urutan urutan) {}
