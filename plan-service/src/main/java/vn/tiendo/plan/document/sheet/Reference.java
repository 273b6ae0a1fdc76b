package vn.tiendo.plan.document.sheet;

import org.jspecify.annotations.Nullable;

/** A cell's name ("B7"), its row and column counted from 1. */
record Reference(int row, int column) {

    private static final int LETTERS = 26;

    static @Nullable Reference of(@Nullable String name) {
        if (name == null || !name.matches("[A-Z]{1,3}\\d{1,7}")) {
            return null;
        }
        int column = 0;
        int at = 0;
        for (; Character.isLetter(name.charAt(at)); at++) {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
        }
        return new Reference(Integer.parseInt(name.substring(at)), column);
    }
}
