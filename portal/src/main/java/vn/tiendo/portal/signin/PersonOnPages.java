package vn.tiendo.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page and its controller the person who has signed in. */
@ControllerAdvice(annotations = Controller.class)
class PersonOnPages {

    /**
     * A session that has a password but no token yet (a person who went to the form directly) is
     * sent on to get one; see the redirect filter of oauth2Login.
     */
    @ModelAttribute("person")
    @Nullable Person person(@Nullable Authentication authentication) {
        if (authentication instanceof UsernamePasswordAuthenticationToken) {
            throw new ClientAuthorizationRequiredException(SignIn.REGISTRATION);
        }
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Person.of(user)
                : null;
    }
}
