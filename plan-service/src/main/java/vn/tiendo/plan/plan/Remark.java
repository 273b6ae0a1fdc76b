package vn.tiendo.plan.plan;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Finding;

/**
 * What the reader of the document wants a person to look at.
 *
 * @param no counted from 1 within the plan
 * @param accepted who looked at it and left it as it is; null while nobody did
 */
public record Remark(int no, Finding finding, @Nullable By accepted) {

    Remark accept(By by) {
        return new Remark(no, finding, by);
    }
}
