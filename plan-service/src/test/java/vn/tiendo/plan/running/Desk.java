package vn.tiendo.plan.running;

import java.util.List;
import java.util.Map;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;

/** What a ward's plan manager does with its plans. */
public record Desk(Ward ward, ServiceApi manager) {

    /** A draft of the ward's document, with all that it leaves blank. */
    public String settled() {
        var draft = manager.upload("/api/plans/imports", "a.txt", Ward.document()).expect(201);
        corrections(draft.at("/id"), ward.corrections("12/KH-UBND"));
        return draft.at("/id");
    }

    public String published() {
        var plan = settled();
        publish(plan).expect(200);
        return plan;
    }

    @SafeVarargs
    public final void correct(String plan, Map<String, String>... corrections) {
        corrections(plan, List.of(corrections));
    }

    public Reply publish(String plan) {
        return manager.post("/api/plans/" + plan + "/publication", null);
    }

    /** Begins to amend a plan in force. */
    public Reply amend(String plan) {
        return manager.post(
                "/api/plans/" + plan + "/amendments",
                Map.of("reason", "Theo tình hình thực tế", "number", "45/KH-UBND"));
    }

    public Reply close(String plan, boolean force) {
        return manager.post(
                "/api/plans/" + plan + "/closing",
                Map.of("reason", "Hết năm kế hoạch", "force", force));
    }

    public Reply shown(String plan) {
        return manager.get("/api/plans/" + plan).expect(200);
    }

    private void corrections(String plan, List<Map<String, String>> corrections) {
        manager.post("/api/plans/" + plan + "/corrections", corrections).expect(200);
    }
}
