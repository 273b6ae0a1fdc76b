package vn.tiendo.portal.page;

import java.util.Map;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Something that a person does on a page with a short form: it is carried out, and the page is shown
 * again with what came of it. What was typed comes back if it was refused; and where nothing is known
 * of what the service did, the key comes back as well, so that sending again does nothing twice.
 */
public final class Deed {

    /** The name by which a page finds the key for its forms. */
    private static final String KEY = "key";

    private Deed() {}

    /**
     * @param key under which the command is sent
     * @param done what to tell the person when it worked
     * @param typed what to put back into the form when it did not
     */
    public static void carryOut(
            RedirectAttributes flash,
            String key,
            String done,
            Map<String, String> typed,
            Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("done", done);
        } catch (ServiceRefused refused) {
            refused(flash, Failure.of(refused));
            flash.addFlashAttribute("typed", typed);
        } catch (ServiceDown down) {
            unknown(flash, Failure.of(down), key);
            flash.addFlashAttribute("typed", typed);
        }
    }

    /** The service said no: another try is another wish. */
    public static void refused(RedirectAttributes flash, Failure failure) {
        flash.addFlashAttribute("failure", failure);
    }

    /** Nothing is known of what the service did: another try is the same wish. */
    public static void unknown(RedirectAttributes flash, Failure failure, String key) {
        flash.addFlashAttribute("failure", failure);
        flash.addFlashAttribute(KEY, key);
    }

    /**
     * Puts a key on the page, one for all of its forms, for services tell keys apart by route: the
     * one that came back, else a new one.
     */
    public static void giveKey(Model model) {
        model.asMap().putIfAbsent(KEY, UUID.randomUUID().toString());
    }
}
