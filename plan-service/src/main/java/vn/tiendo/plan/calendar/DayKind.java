package vn.tiendo.plan.calendar;

/** What a day is, against its weekday. */
public enum DayKind {
    /** Ngày lễ, tết: Labour Code 2019 (45/2019/QH14) Art. 112. */
    HOLIDAY,
    /** Nghỉ bù, nghỉ hoán đổi. */
    DAY_OFF,
    /** Làm bù: a Saturday or Sunday that is worked. */
    WORKING_DAY
}
