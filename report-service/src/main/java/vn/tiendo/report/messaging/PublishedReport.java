package vn.tiendo.report.messaging;

/** The service's own ReportPublished, as far as the round needs it. */
record PublishedReport(Named report) {

    record Named(String id, String round) {}
}
