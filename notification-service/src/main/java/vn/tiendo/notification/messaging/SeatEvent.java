package vn.tiendo.notification.messaging;

import vn.tiendo.notification.recipient.Seat;

/** SeatFilled. */
record SeatEvent(Seat seat) {}
