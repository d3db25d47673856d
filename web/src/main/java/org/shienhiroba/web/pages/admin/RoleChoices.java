package org.shienhiroba.web.pages.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.web.http.Form;

/** The roles to choose from. */
@Named
@ApplicationScoped
public class RoleChoices {

    /** All roles with their labels. */
    public List<Coded> getAll() {
        return Arrays.stream(Role.values()).map(Labels::coded).toList();
    }

    /** The labels of some roles, in their order. */
    public List<String> labels(Set<Role> roles) {
        return roles.stream().sorted().map(Labels::of).toList();
    }

    /** The roles that a form chose; what is none is left out. */
    static Set<Role> chosen(Form form) {
        return Arrays.stream(Role.values()).filter(role -> form.all("roles").contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
