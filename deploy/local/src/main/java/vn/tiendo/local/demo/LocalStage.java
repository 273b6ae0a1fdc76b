package vn.tiendo.local.demo;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import vn.tiendo.local.system.LocalSystem;
import vn.tiendo.local.system.Mail;
import vn.tiendo.local.system.Ports;

/** A system of the demo's own, as processes on a fresh data folder. */
final class LocalStage implements Stage {

    private final LocalSystem system;

    LocalStage(LocalSystem system) {
        this.system = system;
    }

    LocalSystem system() {
        return system;
    }

    @Override
    public void start() {
        system.start();
    }

    @Override
    public URI portal() {
        return system.portal();
    }

    @Override
    public Ports ports() {
        return system.settings().ports();
    }

    @Override
    public String adminSecret() {
        return system.adminSecret();
    }

    @Override
    public String store() {
        return system.storeDescription();
    }

    @Override
    public List<Mail> mails(Collection<String> addresses) {
        return system.mail().mails();
    }

    @Override
    public String logs() {
        return system.settings().data().resolve("logs").toString();
    }

    @Override
    public void close() {
        system.close();
    }
}
