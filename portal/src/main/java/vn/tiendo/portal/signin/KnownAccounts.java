package vn.tiendo.portal.signin;

/** Knows who can sign in. Absent where another provider keeps the accounts. */
public interface KnownAccounts {

    /** Whether there is a person or a system of this id. */
    boolean knows(String id);
}
