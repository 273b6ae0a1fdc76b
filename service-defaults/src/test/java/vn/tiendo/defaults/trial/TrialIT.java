package vn.tiendo.defaults.trial;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The trial service with an issuer that it trusts. */
abstract class TrialIT extends TrialOverHttp {

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        TOKENS.register(properties);
    }
}
