package vn.tiendo.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.portal.signin.PersonOnPages;
import vn.tiendo.portal.signin.SignIn;
import vn.tiendo.portal.signin.UnitNames;

/** What went wrong on a page is told on a page; the API's problems stay JSON. */
@Component
class PageProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

    private final ObjectProvider<UnitNames> unitNames;

    PageProblems(ObjectProvider<UnitNames> unitNames) {
        this.unitNames = unitNames;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception e) {
        if (Paths.isForSystems(request.getRequestURI())) {
            return null;
        }
        leaveToSecurity(e);
        var words = words(e, request);
        response.setStatus(words.status());
        if (words.again()) {
            keepForAnotherTry(request, response);
        }
        return request.getHeader("HX-Request") == null ? page(words) : nothing();
    }

    /**
     * What was typed, and the key it was sent with, came along to be shown on this page: the next try
     * to show it finds them as well.
     */
    private static void keepForAnotherTry(
            HttpServletRequest request, HttpServletResponse response) {
        var brought = RequestContextUtils.getInputFlashMap(request);
        if (brought != null) {
            RequestContextUtils.getOutputFlashMap(request).putAll(brought);
            RequestContextUtils.saveOutputFlashMap(request.getRequestURI(), request, response);
        }
    }

    private static void leaveToSecurity(Exception e) {
        if (e instanceof ClientAuthorizationException) {
            throw new ClientAuthorizationRequiredException(SignIn.REGISTRATION);
        }
        if (e instanceof AccessDeniedException denied) {
            throw denied;
        }
        if (e instanceof AuthenticationException unknown) {
            throw unknown;
        }
    }

    private static ErrorWords words(Exception e, HttpServletRequest request) {
        if (e instanceof ServiceRefused refused) {
            return ErrorWords.of(refused.problem());
        }
        if (e instanceof ServiceDown || e instanceof RestClientException) {
            log.warn("{}: {}", request.getRequestURI(), e.toString());
            return ErrorWords.of(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        if (e instanceof Refusal refusal) {
            return ErrorWords.of(refusal.kind().status());
        }
        if (e instanceof ErrorResponse known) {
            return ErrorWords.of(known.getStatusCode().value());
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return ErrorWords.of(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    /** Where a service failed none is asked for the unit's name, for it may be the one. */
    ModelAndView page(ErrorWords words) {
        var page = new ModelAndView("problem", Map.of("words", words));
        PersonOnPages.current()
                .ifPresent(
                        person -> {
                            page.addObject(PersonOnPages.ATTRIBUTE, person);
                            var names = unitNames.getObject();
                            page.addObject(
                                    "unitName",
                                    words.status() >= 500 ? names.known(person) : names.of(person));
                        });
        var traceId = MDC.get("traceId");
        if (traceId != null && words.status() >= 500) {
            page.addObject("traceId", traceId);
        }
        return page;
    }

    /** A part of a page that could not be renewed stays as it was. */
    private static ModelAndView nothing() {
        View empty = (model, request, response) -> {};
        return new ModelAndView(empty);
    }
}
