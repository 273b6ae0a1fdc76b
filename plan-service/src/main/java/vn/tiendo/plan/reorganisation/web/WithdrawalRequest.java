package vn.tiendo.plan.reorganisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tiendo.plan.reorganisation.Kind;

/** The wish that what is announced of these units does not happen. */
record WithdrawalRequest(
        @NotNull Kind kind, @NotEmpty @Size(max = 100) List<@NotBlank String> units) {}
