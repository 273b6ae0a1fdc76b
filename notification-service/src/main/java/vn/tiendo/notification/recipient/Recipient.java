package vn.tiendo.notification.recipient;

/**
 * A seat that is told.
 *
 * @param asked the level that the reminder meant
 * @param reached the level that the seat is of: higher than asked where nobody sat in it
 * @param unit the unit for which the level was asked, by name
 */
public record Recipient(Seat seat, Level asked, Level reached, String unit) {

    public boolean climbed() {
        return asked != reached;
    }
}
