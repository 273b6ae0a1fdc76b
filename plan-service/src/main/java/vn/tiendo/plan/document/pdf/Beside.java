package vn.tiendo.plan.document.pdf;

import java.util.List;

/** Two columns of text without borders: a letterhead, or recipients beside a signature. */
record Beside(double top, List<Line> left, List<Line> right) implements Item {}
