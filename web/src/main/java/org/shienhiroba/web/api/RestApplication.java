package org.shienhiroba.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where REST begins; the server finds the resources by their annotations. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
