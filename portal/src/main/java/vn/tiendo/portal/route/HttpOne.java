package vn.tiendo.portal.route;

import java.net.http.HttpClient;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Services speak HTTP/1.1: asking each time for an upgrade costs, and holds up large uploads. */
@Configuration(proxyBeanMethods = false)
class HttpOne {

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> noUpgrades() {
        return builder ->
                builder.withHttpClientCustomizer(
                        client -> client.version(HttpClient.Version.HTTP_1_1));
    }
}
