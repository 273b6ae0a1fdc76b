package vn.tiendo.local.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;
import vn.tiendo.local.process.PartFailed;

/** A container on one port of loopback, the same after each start, so that it can die and come back. */
final class Box implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);

    private final String image;
    private final GenericContainer<?> container;
    private final BooleanSupplier ready;

    /**
     * @param ready whether it answers on its port
     */
    Box(
            String image,
            int port,
            Map<String, String> environment,
            List<String> command,
            BooleanSupplier ready) {
        this.image = image;
        this.ready = ready;
        this.container =
                new GenericContainer<>(DockerImageName.parse(image))
                        .withEnv(environment)
                        .withCreateContainerCmdModifier(
                                create ->
                                        create.withExposedPorts(ExposedPort.tcp(port))
                                                .withHostConfig(onLoopback(port)))
                        .waitingFor(new Ours());
        if (!command.isEmpty()) {
            container.setCommand(command.toArray(String[]::new));
        }
    }

    private static HostConfig onLoopback(int port) {
        var binding = Ports.Binding.bindIpAndPort("127.0.0.1", port);
        return HostConfig.newHostConfig()
                .withPortBindings(new PortBinding(binding, ExposedPort.tcp(port)));
    }

    void start() {
        if (container.getContainerId() == null) {
            create();
        } else if (!container.isRunning()) {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
        var end = System.nanoTime() + START.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() > end || !container.isRunning()) {
                throw new PartFailed(image + " did not start: " + container.getLogs());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** What is missing is said in one line. */
    private void create() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new PartFailed("No Docker engine answers: start one, or name it by DOCKER_HOST.");
        }
        if (!isHere()) {
            pull();
        }
        container.start();
    }

    private boolean isHere() {
        try {
            docker().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }

    /** Once: Testcontainers would go on trying for minutes. */
    private void pull() {
        try {
            docker().pullImageCmd(image).start().awaitCompletion();
        } catch (DockerException | DockerClientException absent) {
            throw new PartFailed(
                    "The image " + image + " is neither here nor to be pulled: build or load it.",
                    absent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while " + image + " was pulled.", e);
        }
    }

    void kill() {
        docker().killContainerCmd(id()).withSignal("KILL").exec();
    }

    /**
     * The freezer of cgroup v1 gives up, and thaws, where a thread stays busy in the kernel or
     * another begins meanwhile: whoever asked is to ask again.
     */
    void pause() {
        var end = System.nanoTime() + PAUSE.toNanos();
        while (!isFrozen(end)) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isFrozen(long end) {
        try {
            docker().pauseContainerCmd(id()).exec();
            return true;
        } catch (InternalServerErrorException unfrozen) {
            if (System.nanoTime() > end) {
                throw unfrozen;
            }
            return false;
        }
    }

    void resume() {
        var state = docker().inspectContainerCmd(id()).exec().getState();
        if (Boolean.TRUE.equals(state.getPaused())) {
            docker().unpauseContainerCmd(id()).exec();
        }
    }

    private String id() {
        return Objects.requireNonNull(container.getContainerId(), image + " was not started");
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }

    @Override
    public void close() {
        container.close();
    }

    /** We ask from outside, where the clients are. */
    private static final class Ours extends AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {
            // nothing: start() goes on asking
        }
    }
}
