package vn.tiendo.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a plan's text. Null is what the document does not print.
 *
 * @param number in full, "12/KH-UBND"; a draft's is blank
 * @param standingBody name or id of the unit that registers, urges and reports (cơ quan thường trực)
 */
public record Head(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String issuingAuthority,
        @Nullable String parentAuthority,
        @Nullable String standingBody) {

    /** As an amending document has it: the plan keeps its own number, date, year and body. */
    Head retold(Head document) {
        return new Head(
                number,
                issuedOn,
                document.place == null ? place : document.place,
                document.title == null ? title : document.title,
                year,
                document.issuingAuthority == null ? issuingAuthority : document.issuingAuthority,
                document.parentAuthority == null ? parentAuthority : document.parentAuthority,
                standingBody);
    }

    Head withNumber(@Nullable String value) {
        return new Head(
                value,
                issuedOn,
                place,
                title,
                year,
                issuingAuthority,
                parentAuthority,
                standingBody);
    }

    Head withIssuedOn(@Nullable LocalDate value) {
        return new Head(
                number, value, place, title, year, issuingAuthority, parentAuthority, standingBody);
    }

    Head withTitle(@Nullable String value) {
        return new Head(
                number,
                issuedOn,
                place,
                value,
                year,
                issuingAuthority,
                parentAuthority,
                standingBody);
    }

    Head withYear(int value) {
        return new Head(
                number,
                issuedOn,
                place,
                title,
                value,
                issuingAuthority,
                parentAuthority,
                standingBody);
    }

    Head withIssuingAuthority(@Nullable String value) {
        return new Head(number, issuedOn, place, title, year, value, parentAuthority, standingBody);
    }

    Head withPlace(@Nullable String value) {
        return new Head(
                number,
                issuedOn,
                value,
                title,
                year,
                issuingAuthority,
                parentAuthority,
                standingBody);
    }

    Head withParentAuthority(@Nullable String value) {
        return new Head(
                number, issuedOn, place, title, year, issuingAuthority, value, standingBody);
    }

    Head withStandingBody(@Nullable String value) {
        return new Head(
                number, issuedOn, place, title, year, issuingAuthority, parentAuthority, value);
    }
}
