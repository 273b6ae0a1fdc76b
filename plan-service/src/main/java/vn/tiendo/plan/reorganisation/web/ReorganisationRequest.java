package vn.tiendo.plan.reorganisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.reorganisation.Kind;
import vn.tiendo.plan.reorganisation.Reorganisation;
import vn.tiendo.plan.unit.Act;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitEntry;
import vn.tiendo.plan.unit.UnitKind;

/**
 * What an act does to units.
 *
 * @param units ids of those that it renames or ends
 * @param into who carries on, the first for running tasks: the {@code id} of a known unit, or a new one
 * @param on the first day on which it holds; one to come is announced, and taken back until then
 */
record ReorganisationRequest(
        @NotNull Kind kind,
        @NotEmpty @Size(max = 100) List<@NotBlank String> units,
        @Nullable @Size(max = 300) String name,
        @Nullable @Size(max = 20) List<@NotNull @Valid IntoRequest> into,
        @NotNull LocalDate on,
        @Nullable @Valid ActRequest act) {

    private static final String ID = "[a-z0-9][a-z0-9_-]{0,79}";

    /** The act's number and day. */
    record ActRequest(@NotBlank @Size(max = 100) String number, @NotNull LocalDate on) {}

    /**
     * A known unit by its id alone, or a new one, which has a name; where nothing is said of its
     * authority and parent, it stands where the first of the ending units stood.
     */
    record IntoRequest(
            @NotNull @Pattern(regexp = ID) String id,
            @Nullable @Size(max = 300) String name,
            @Nullable String authority,
            @Nullable String parent,
            @Nullable UnitKind kind,
            @Nullable @Size(max = 50) String code,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases) {

        Reorganisation.Into into(Unit first) {
            if (name == null || name.isBlank()) {
                return new Reorganisation.Into(id, null);
            }
            var entry =
                    new UnitEntry(
                            id,
                            authority == null ? first.authority() : authority,
                            parent == null ? first.parent() : parent,
                            name.strip(),
                            kind == null ? UnitKind.UNIT : kind,
                            code,
                            aliases == null ? List.of() : aliases,
                            null,
                            null);
            return new Reorganisation.Into(id, entry);
        }
    }

    Reorganisation wish(Unit first) {
        return new Reorganisation(
                kind,
                units,
                name == null || name.isBlank() ? null : name.strip(),
                into == null ? List.of() : into.stream().map(one -> one.into(first)).toList(),
                on,
                act == null ? null : new Act(act.number().strip(), act.on()));
    }
}
