package vn.tiendo.portal.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person fills in to amend a plan in force.
 *
 * @param number of the act that amends, where it has one of its own
 * @param issuedOn of that act, as typed
 * @param file the amended plan's document; none, where the text in force is to be corrected
 */
record AmendmentForm(
        String key,
        String reason,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable MultipartFile file) {

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
