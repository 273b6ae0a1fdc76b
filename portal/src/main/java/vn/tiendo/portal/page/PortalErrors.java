package vn.tiendo.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tiendo.defaults.problem.Problems;
import vn.tiendo.portal.signin.OpenTooLong;
import vn.tiendo.portal.signin.PersonOnPages;

/** What fails before any controller is reached: a rejected address, a form without its token. */
@Controller
class PortalErrors implements ErrorController {

    private final Problems problems;
    private final PageProblems pages;

    PortalErrors(Problems problems, PageProblems pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return null; // what is written now would fill up the answer that broke off
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
                        ? failed
                        : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        if (Paths.isForSystems(askedFor(request))) {
            problems.write(problems.of(request, status, "refused"), response);
            return null;
        }
        return pages.page(
                OpenTooLong.is(request)
                        ? ErrorWords.openTooLong(PersonOnPages.current().isEmpty())
                        : ErrorWords.of(status));
    }

    private static String askedFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
