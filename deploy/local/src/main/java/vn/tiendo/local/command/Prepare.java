package vn.tiendo.local.command;

import java.util.List;
import vn.tiendo.local.system.Services;

/** Done by the script once after each build, so that every start is a quick one. */
public final class Prepare implements Subcommand {

    private final Workspace workspace;

    public Prepare(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        Services.unpack(workspace.repository());
        return 0;
    }
}
