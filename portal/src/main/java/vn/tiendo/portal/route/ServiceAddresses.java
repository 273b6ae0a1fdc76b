package vn.tiendo.portal.route;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services listen. */
@ConfigurationProperties("tiendo.portal.services")
public record ServiceAddresses(URI plans, URI tasks, URI reports, URI notifications) {}
