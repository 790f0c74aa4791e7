package id.sembilan.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Optional;

/** Reads who is logged in from what the framework carries along. */
public final class Visitor {
    private Visitor() {}

    public static Role role(Authentication authentication) {
        return Role.valueOf(authentication.getRoles().iterator().next());
    }

    public static String nama(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get("nama"))
                .map(Object::toString)
                .orElse(authentication.getName());
    }
}
