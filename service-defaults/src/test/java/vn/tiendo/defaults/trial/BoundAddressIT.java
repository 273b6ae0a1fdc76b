package vn.tiendo.defaults.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Management needs no token, so a service is for its own machine until somebody says otherwise. */
class BoundAddressIT {

    private ConfigurableApplicationContext service;

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_service_listens_on_its_own_machine_alone() {
        assertThat(addressWith(Map.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void whoever_runs_it_may_name_another_address() {
        assertThat(addressWith(Map.of("SERVER_ADDRESS", "127.0.0.2"))).isEqualTo("127.0.0.2");
    }

    private String addressWith(Map<String, Object> environment) {
        var variables = new StandardEnvironment();
        variables.getPropertySources().addFirst(new MapPropertySource("variables", environment));
        service =
                new SpringApplicationBuilder(TrialService.class)
                        .environment(variables)
                        .run(
                                "--server.port=0",
                                "--spring.config.import=classpath:service-defaults.yml",
                                "--spring.application.name=trial-service");
        var server =
                (TomcatWebServer) ((ServletWebServerApplicationContext) service).getWebServer();
        return ((InetAddress) server.getTomcat().getConnector().getProperty("address"))
                .getHostAddress();
    }
}
