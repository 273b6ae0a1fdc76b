package vn.tiendo.portal.signin;

import org.jspecify.annotations.Nullable;

/** Knows units by their names. */
public interface UnitNames {

    /** The name of the person's unit; null while nobody can say. An id means nothing to people. */
    @Nullable String of(Person person);

    /** The same where it is known without asking any service. */
    @Nullable String known(Person person);
}
