package vn.tiendo.defaults.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The routes of a service's API as it serves them, for tests that must leave none out. */
public final class ServedRoutes {

    private record Route(String method, PathPattern pattern) {

        boolean serves(String calledMethod, PathContainer path) {
            return method.equals(calledMethod) && pattern.matches(path);
        }

        String name() {
            return method + " " + pattern.getPatternString();
        }
    }

    private final List<Route> routes;

    private ServedRoutes(List<Route> routes) {
        this.routes = routes;
    }

    public static ServedRoutes of(ApplicationContext service) {
        var mapping =
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return new ServedRoutes(
                mapping.getHandlerMethods().keySet().stream()
                        .flatMap(ServedRoutes::routes)
                        .filter(route -> route.pattern().getPatternString().startsWith("/api/"))
                        .toList());
    }

    /** Each as {@code GET /api/tasks/{id}}. */
    public List<String> names() {
        return routes.stream().map(Route::name).sorted().toList();
    }

    /** The route that answers a call; of several the most particular. */
    Optional<String> serving(String method, String pathAndQuery) {
        var path = PathContainer.parsePath(pathAndQuery.replaceFirst("\\?.*", ""));
        return routes.stream()
                .filter(route -> route.serves(method, path))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.pattern(), b.pattern()))
                .map(Route::name);
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        var paths = info.getPathPatternsCondition();
        if (paths == null) {
            throw new IllegalStateException("No path patterns in " + info);
        }
        return paths.getPatterns().stream()
                .flatMap(
                        pattern ->
                                info.getMethodsCondition().getMethods().stream()
                                        .map(method -> new Route(method.name(), pattern)));
    }
}
