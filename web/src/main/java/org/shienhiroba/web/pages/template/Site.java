package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.security.SignedIn;

/** Where the reader is, for the frame around every page. */
@Named
@RequestScoped
public class Site {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SiteAddress siteAddress;

    @Inject
    private SignedIn signedIn;

    /** The {@code aria-current} of an entry of the menu: {@code page}, {@code true} for a page beneath it, null. */
    public @Nullable String current(String entry) {
        return current(entry, PageFilter.address(request));
    }

    /** Whether the page has a large search box of its own. */
    public boolean isSearchInPage() {
        String address = PageFilter.address(request);
        return address.equals("/") || address.equals("/search");
    }

    /** The canonical address of this page; empty on an error page and where the request names no possible host. */
    public String getCanonical() {
        String address = PageFilter.address(request);
        return address.isEmpty() ? "" : siteAddress.of(request).map(base -> base + address).orElse("");
    }

    /** Whether this page shows a form that was written before a new sign-in and is not saved yet. */
    public boolean isCarrying() {
        return signedIn.isPresent() && !PageFilter.address(request).isEmpty()
                && PageFilter.carried(request).isPresent();
    }

    static @Nullable String current(String entry, String address) {
        if (address.equals(entry)) {
            return "page";
        }
        boolean beneath = address.startsWith(entry + "/")
                || (entry.equals("/search") && address.matches("/cases/[0-9]+(/similar)?"));
        return beneath ? "true" : null;
    }
}
