package vn.tiendo.plan.unit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.Members;
import vn.tiendo.plan.unit.UnitEntry;
import vn.tiendo.plan.unit.UnitKind;

/** A unit as it is sent to be registered or changed. */
record UnitRequest(
        @NotNull @Pattern(regexp = ID) String id,
        @NotNull @Pattern(regexp = ID) String authority,
        @Nullable String parent,
        @NotBlank @Size(max = 300) String name,
        @NotNull UnitKind kind,
        @Nullable @Size(max = 50) String code,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @Nullable MembersRequest members,
        @Nullable String reportsTo) {

    static final String ID = "[a-z0-9][a-z0-9_-]{0,79}";

    /** Members as they are sent; the list is left out where they follow from the tree. */
    record MembersRequest(Members.@NotNull Of of, @Nullable List<String> units) {}

    UnitEntry entry() {
        return new UnitEntry(
                id,
                authority,
                parent,
                name.strip(),
                kind,
                code,
                aliases == null ? List.of() : aliases,
                members == null
                        ? null
                        : new Members(
                                members.of(),
                                members.units() == null ? List.of() : members.units()),
                reportsTo);
    }
}
