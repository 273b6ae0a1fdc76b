package vn.tiendo.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param environment added to this process' own
 * @param folder working folder, made if missing
 * @param log where standard output and error are appended
 */
public record Command(List<String> words, Map<String, String> environment, Path folder, Path log) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
