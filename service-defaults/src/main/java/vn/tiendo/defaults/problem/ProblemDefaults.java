package vn.tiendo.defaults.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Every error leaves a service as {@code application/problem+json}. */
@AutoConfiguration(
        after = JacksonAutoConfiguration.class,
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
public class ProblemDefaults {

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    @Bean
    Problems problems(ProblemTexts texts, JsonMapper json) {
        return new Problems(texts, json);
    }

    @Bean
    RefusalProblems refusalProblems(Problems problems) {
        return new RefusalProblems(problems);
    }

    @Bean
    WebProblems webProblems(Problems problems) {
        return new WebProblems(problems);
    }

    @Bean
    ItemProblems itemProblems(Problems problems, List<ProblemSource> sources) {
        return new ItemProblems(problems, sources);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ContainerProblems containerProblems(Problems problems) {
        return new ContainerProblems(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Languages.VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Languages.VIETNAMESE);
        return resolver;
    }

    /** The portal has no store, so this part is apart. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"com.mongodb.MongoException", "vn.tiendo.eventing.error.NotThere"})
    static class OfEventing {

        @Bean
        EventingProblems eventingProblems(Problems problems) {
            return new EventingProblems(problems);
        }
    }
}
