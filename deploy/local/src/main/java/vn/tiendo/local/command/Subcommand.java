package vn.tiendo.local.command;

import java.util.List;

/** One word after {@code ./tiendo}. */
public interface Subcommand {

    /** Runs it with the words after its name and returns the exit status. */
    int run(List<String> arguments);
}
