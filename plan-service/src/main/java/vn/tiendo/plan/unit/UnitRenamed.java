package vn.tiendo.plan.unit;

import java.util.Objects;
import vn.tiendo.defaults.problem.Refusal;

/** A unit that was renamed by an act is not given another name by who does not know of that. */
public final class UnitRenamed extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitRenamed(Unit now) {
        super(Kind.CONFLICT, "unit-renamed", now.name(), Objects.requireNonNull(now.namedOn()));
    }
}
