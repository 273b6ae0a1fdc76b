package vn.tiendo.portal.issuer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.defaults.security.Role;

/**
 * An account as it is typed. Whatever a browser leaves out is taken as left blank.
 *
 * @param seen the {@link Account#state} that the form was filled with
 */
record AccountForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String authority,
        @Nullable String unit,
        @Nullable List<Role> roles,
        @Nullable String seen) {

    private static final Map<Role, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(Role.UNIT_OFFICER, "Cán bộ đơn vị");
        ROLES.put(Role.UNIT_HEAD, "Phụ trách đơn vị");
        ROLES.put(Role.PLAN_MANAGER, "Cơ quan thường trực");
        ROLES.put(Role.SUPERVISOR, "Lãnh đạo");
        ROLES.put(Role.INTERIOR, "Sở Nội vụ");
        ROLES.put(Role.ADMIN, "Quản trị");
    }

    static Map<Role, String> roleWords() {
        return ROLES;
    }

    RegisterAccount.Wish wish(boolean isPerson, String ownAuthority) {
        var id = text(username);
        var of = text(authority).isEmpty() ? ownAuthority : text(authority);
        return new RegisterAccount.Wish(id, isPerson ? text(name) : id, of, text(unit), given());
    }

    KeepAccounts.Wish change(boolean isPerson, String id) {
        return new KeepAccounts.Wish(isPerson ? text(name) : id, text(unit), given());
    }

    /** A form that says nothing of what it was filled with was filled with something else. */
    String seenState() {
        return text(seen);
    }

    /** What has to be mended before it can be taken, besides the id. */
    List<WrongField> wrong(boolean isPerson) {
        var wrong = new ArrayList<WrongField>();
        if (isPerson && (text(name).isEmpty() || text(name).length() > 200)) {
            wrong.add(new WrongField("Họ và tên", "Hãy ghi họ và tên, không quá 200 ký tự."));
        }
        if (!text(unit).matches(AccountsController.AUTHORITY)) {
            wrong.add(new WrongField("Đơn vị", "Hãy chọn đơn vị của tài khoản."));
        }
        if (given().isEmpty()) {
            wrong.add(new WrongField("Vai trò", "Hãy chọn ít nhất một vai trò."));
        }
        return wrong;
    }

    /** The same for a new account, which is given its id. */
    List<WrongField> wrongAsNew(boolean isPerson) {
        var wrong = wrong(isPerson);
        if (!text(username).matches(AccountsController.ID)) {
            wrong.add(
                    0,
                    new WrongField(
                            isPerson ? "Tên đăng nhập" : "Mã hệ thống",
                            "Chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang."));
        }
        if (!text(authority).isEmpty() && !text(authority).matches(AccountsController.AUTHORITY)) {
            wrong.add(new WrongField("Mã cơ quan", "Không phải là mã của cơ quan."));
        }
        return wrong;
    }

    /** To be put back into the form of this sort, people's or systems'. */
    Map<String, Object> typed(String sort) {
        var typed = new HashMap<String, Object>();
        typed.put("sort", sort);
        typed.put("username", text(username));
        typed.put("name", text(name));
        typed.put("authority", text(authority));
        typed.put("unit", text(unit));
        typed.put("roles", given());
        return typed;
    }

    private List<Role> given() {
        return roles == null ? List.of() : roles.stream().filter(Objects::nonNull).toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
