package org.shienhiroba.ear.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The reference of {@link ServerBench}: an application with one resource that does nothing. */
@ApplicationPath("/")
public class EmptyApplication extends Application {}
