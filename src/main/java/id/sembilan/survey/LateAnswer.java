package id.sembilan.survey;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer that came after its period was sealed: not in that version, but in longer periods still open.
 *
 * @param periode name of the sealed period it came too late for
 * @param day the day it was answered
 */
public record LateAnswer(String periode, LocalDate day, String layanan, String kanal, Instant receivedAt) {}
