package vn.tiendo.report.figure;

/**
 * How the units reported in a round.
 *
 * @param expected frozen when the round opened, so that reorganisation cannot give 110 %
 * @param submitted stand submitted or accepted; a returned one does not count
 * @param onTime of these, first submitted by the units' due day
 */
public record UnitReportFigures(int expected, int submitted, int accepted, int onTime) {}
