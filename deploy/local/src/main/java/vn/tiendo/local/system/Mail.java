package vn.tiendo.local.system;

/**
 * A mail as the server received it, one per recipient.
 *
 * @param text the body as it was sent, decoded
 */
public record Mail(String from, String to, String subject, String messageId, String text) {}
