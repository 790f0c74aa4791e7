package id.sembilan.security;

/** A person, or a machine, that may log in. */
public record Account(String id, String username, String nama, Role role, boolean active) {}
