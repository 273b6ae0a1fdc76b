package vn.tiendo.portal.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives page controllers the person who has signed in, and puts that person on the page. */
@Component
public class PersonOnPages implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** The name by which pages know the person. */
    public static final String ATTRIBUTE = "person";

    private final ObjectProvider<UnitNames> unitNames;

    PersonOnPages(ObjectProvider<UnitNames> unitNames) {
        this.unitNames = unitNames;
    }

    /** The signed-in person, if there is one. */
    public static Optional<Person> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(Person.of(user))
                : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    /**
     * A session that has a password but no token yet (of a person who went to the form directly) is
     * sent on to get one: the redirect filter of oauth2Login waits for this exception.
     */
    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person =
                current()
                        .orElseThrow(
                                () ->
                                        new ClientAuthorizationRequiredException(
                                                SignIn.REGISTRATION));
        if (container != null) {
            container.addAttribute(ATTRIBUTE, person);
            container.addAttribute("unitName", unitNames.getObject().of(person));
        }
        return person;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
