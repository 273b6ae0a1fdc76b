package vn.tiendo.eventing;

/** What a command was answered, kept so that a retry hears the same: HTTP status and JSON body. */
public record Answer(int status, String body) {}
