package vn.tiendo.defaults.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before or beside any controller, and reaches the container's error page. */
@RestController
final class ContainerProblems implements ErrorController {

    private final Problems problems;

    ContainerProblems(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable ResponseEntity<Object> problem(
            HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null; // what is written now would fill up the answer that broke off
        }
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
                        ? failed
                        : 404;
        return problems.answer(problems.of(asAskedFor(request), status, HttpCodes.of(status)));
    }

    private static HttpServletRequest asAskedFor(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String s
                        ? s
                        : request.getRequestURI();
            }
        };
    }
}
