package vn.tiendo.notification.messaging;

import vn.tiendo.notification.recipient.Unit;

/** UnitRegistered and UnitChanged. */
record UnitEvent(Unit unit) {}
