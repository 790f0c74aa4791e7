package id.sembilan.security;

import id.sembilan.web.Messages;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** The very first start makes an administrator; the password is shown this once and kept only as a hash. */
@Singleton
final class FirstAdmin implements ApplicationEventListener<ServerStartupEvent> {
    private static final String USERNAME = "admin";

    private final Accounts accounts;
    private final Messages messages;

    FirstAdmin(Accounts accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        accounts.createFirstAdmin(USERNAME, messages.get("peran.ADMIN"))
                .ifPresent(password -> System.out.println(messages.get("mulai.admin", USERNAME, password)));
    }
}
