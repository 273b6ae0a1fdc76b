package vn.tiendo.portal.issuer;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param data the folder that a restart finds again
 * @param adminSecret of the client {@code tiendo-admin}; blank: there is none
 */
@ConfigurationProperties("tiendo.portal")
record IssuerProperties(Path data, String adminSecret) {

    KeptFile file(String name) {
        return new KeptFile(data.resolve("portal"), name);
    }
}
