package vn.tiendo.report.report;

import java.time.LocalDate;

/**
 * The frame of a report's document.
 *
 * @param issuingAuthority the body whose report it is; lines of its superior before it
 * @param number number and sign
 * @param signedOn the day in the line of place and date
 */
public record Letter(
        String issuingAuthority,
        String standingBody,
        String number,
        String place,
        LocalDate signedOn,
        String signedAs,
        String signatory) {}
