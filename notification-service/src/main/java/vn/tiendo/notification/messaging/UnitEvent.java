package vn.tiendo.notification.messaging;

import vn.tiendo.notification.recipient.Unit;

/** UnitRegistered, UnitChanged, UnitMerged and UnitClosed. */
record UnitEvent(Unit unit) {}
