package vn.tiendo.portal.signin;

/** Knows units by their names. */
public interface UnitNames {

    /** The name of the person's unit, or its id while nobody can say. */
    String of(Person person);
}
