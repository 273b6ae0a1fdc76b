package vn.tiendo.portal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;

/** Pages as people of the ward see them; the services answer as they would in March 2026. */
public abstract class PagesIT extends PortalIT {

    private static final Map<String, Browser> SIGNED_IN = new ConcurrentHashMap<>();

    @BeforeEach
    void ward() {
        Ward.at(SERVICES);
    }

    /** Of Văn phòng, which leads most tasks of the fixtures. */
    protected static Browser officer() {
        return signedIn("lan", "Nguyễn Thị Lan", "song-mai", "song-mai-vp", "UNIT_OFFICER");
    }

    protected static Browser manager() {
        return signedIn("hoa", "Trần Thị Hoa", "song-mai", "song-mai-vx", "PLAN_MANAGER");
    }

    protected static Browser supervisor() {
        return signedIn("dung", "Phạm Văn Dũng", "song-mai", "song-mai", "SUPERVISOR");
    }

    protected static Browser interior() {
        return signedIn("minh", "Đỗ Minh", "dong-ha", "dong-ha-snv", "INTERIOR");
    }

    /** Of all authorities. */
    protected static Browser administrator() {
        return signedIn("quan-tri", "Lê Quản Trị", "*", "*", "ADMIN");
    }

    /** Of the ward and of no other. */
    protected static Browser ownAdministrator() {
        return signedIn("tien", "Vũ Minh Tiến", "song-mai", "song-mai", "ADMIN");
    }

    private static Browser signedIn(
            String username, String name, String authority, String unit, String role) {
        return SIGNED_IN.computeIfAbsent(
                username,
                id -> {
                    var browser = new Browser(PORTAL);
                    browser.signIn(id, password(id, name, authority, unit, role));
                    return browser;
                });
    }

    /** Opens the account. */
    protected static String password(
            String username, String name, String authority, String unit, String role) {
        var body =
                """
                {"username":"%s","name":"%s","authority":"%s","unit":"%s","roles":["%s"]}"""
                        .formatted(username, name, authority, unit, role);
        var admin = tokens().as(tokens().ofAdmin(), "/api/accounts");
        return Http.heard(Http.json(admin, body)).text("password");
    }
}
