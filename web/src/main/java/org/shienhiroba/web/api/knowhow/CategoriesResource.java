package org.shienhiroba.web.api.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.Overview.CategoryCount;
import org.shienhiroba.web.api.Answers;

/** The twelve categories with the number of published cases. */
@Path("categories")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Answers answers;

    /**
     * One category.
     *
     * @param code      {@code C01} to {@code C12}
     * @param mark      ① to ⑫
     * @param label     the full label
     * @param group     what ⑨ to ⑪ are called together
     * @param caseCount published cases that have it, as main category or further one
     */
    @JsonbPropertyOrder({"code", "mark", "label", "group", "caseCount"})
    public record Category(String code, String mark, String label, @Nullable String group, long caseCount) {
        static Category of(CategoryCount counted) {
            return new Category(counted.category().code(), counted.category().mark(), counted.category().label(),
                    counted.category().group(), counted.count());
        }
    }

    /** All twelve, in order. */
    @GET
    public Response all(@Context HttpHeaders request) {
        return answers.of(request, knowhow.overview().categories().stream().map(Category::of).toList());
    }
}
