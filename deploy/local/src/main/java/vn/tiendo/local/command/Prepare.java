package vn.tiendo.local.command;

import java.util.List;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.Services;
import vn.tiendo.local.system.Training;

/** Done by the script once after each build, so that every start is a quick one. */
public final class Prepare implements Subcommand {

    private final Workspace workspace;

    public Prepare(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        Services.unpack(workspace.repository());
        if (!"false".equals(workspace.environment().get("TIENDO_TRAIN"))) {
            train();
        }
        return 0;
    }

    private void train() {
        try {
            Training.run(workspace.repository());
        } catch (PartFailed failed) {
            System.err.println("Starts will take longer than they could: " + failed.line());
        }
    }
}
