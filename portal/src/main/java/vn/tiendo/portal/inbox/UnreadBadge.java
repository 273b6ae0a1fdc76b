package vn.tiendo.portal.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.signin.PersonOnPages;

/**
 * Sees to it that every whole page knows how many notices are unread. notification-service is asked
 * once a minute and not by every page; while it is down, pages show what they heard last.
 */
@Component
class UnreadBadge implements HandlerInterceptor, WebMvcConfigurer {

    private final Inbox inbox;
    private final Clock clock;

    UnreadBadge(@Lazy Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var session = request.getSession(false);
        if (session == null || page == null || !isWhole(page)) {
            return;
        }
        var now = clock.instant();
        var known = Unread.in(session);
        var seen = onPage(page.getModel());
        if (seen != null) {
            new Unread(seen, now).keepIn(session);
        } else if (!known.freshAt(now)) {
            var heard = Part.of(() -> inbox.open(true, "", 1)).map(Inbox.Opened::unread).content();
            new Unread(heard == null ? known.count() : heard, now).keepIn(session);
        }
    }

    private static boolean isWhole(ModelAndView page) {
        var view = page.getViewName();
        return view != null
                && !view.startsWith("redirect:")
                && !view.contains("::")
                && page.getModel().containsKey(PersonOnPages.ATTRIBUTE);
    }

    /** What the page itself has just heard. */
    private static @Nullable Long onPage(Map<String, Object> model) {
        var inbox = model.get("inbox");
        var content = inbox instanceof Part<?> part ? part.content() : inbox;
        return content instanceof Inbox.Opened opened ? Long.valueOf(opened.unread()) : null;
    }
}
