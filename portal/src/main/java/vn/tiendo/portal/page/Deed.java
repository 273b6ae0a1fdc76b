package vn.tiendo.portal.page;

import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Something that a person does on a page with a short form: it is carried out, and the page is shown
 * again with what came of it. What was typed comes back if it was refused.
 */
public final class Deed {

    private Deed() {}

    /**
     * @param done what to tell the person when it worked
     * @param typed what to put back into the form when it did not
     */
    public static void carryOut(
            RedirectAttributes flash, String done, Map<String, String> typed, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("done", done);
        } catch (ServiceRefused refused) {
            failed(flash, Failure.of(refused), typed);
        } catch (ServiceDown down) {
            failed(flash, Failure.of(down), typed);
        }
    }

    private static void failed(
            RedirectAttributes flash, Failure failure, Map<String, String> typed) {
        flash.addFlashAttribute("failure", failure);
        flash.addFlashAttribute("typed", typed);
    }
}
