package vn.tiendo.portal.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens, made once and kept, so that tokens outlive a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(KeptFile file) {
        return file.read().map(text -> parse(text, file)).orElseGet(() -> make(file));
    }

    private static RSAKey parse(String text, KeptFile file) {
        try {
            return RSAKey.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    file + " is damaged: move it away, and tokens are issued under a new key", e);
        }
    }

    private static RSAKey make(KeptFile file) {
        try {
            var key =
                    new RSAKeyGenerator(BITS)
                            .keyID(UUID.randomUUID().toString())
                            .keyUse(KeyUse.SIGNATURE)
                            .generate();
            file.write(key.toJSONString());
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK makes no RSA key", e);
        }
    }
}
