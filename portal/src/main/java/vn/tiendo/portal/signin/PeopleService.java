package vn.tiendo.portal.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.CallerClaims;

/**
 * Knows a person by the access token, for that is what the services will see as well: the pages
 * never offer what a service would refuse.
 */
@Component
class PeopleService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final JwtDecoder tokens;

    PeopleService(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            var claims = tokens.decode(request.getAccessToken().getTokenValue()).getClaims();
            List<GrantedAuthority> roles = new ArrayList<>();
            for (var role : CallerClaims.caller(claims).roles()) {
                roles.add(new SimpleGrantedAuthority("ROLE_" + role));
            }
            return new DefaultOidcUser(roles, request.getIdToken(), new OidcUserInfo(claims));
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("invalid_token", e.getMessage(), null), e);
        }
    }
}
