package org.shienhiroba.content.starter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Settings;
import org.shienhiroba.content.platform.StartOrder;

/**
 * Brings content from files into the database at every start, as one transaction: the starter content once, into an empty
 * database; then from the operator's folder {@code content} in the data directory each file that is new or was changed.
 * A file there with the key of a starter file corrects it. A file that cannot be taken in stops the start, with one line.
 */
@ApplicationScoped
class ContentLoader {
    private static final Logger LOG = System.getLogger(ContentLoader.class.getName());
    private static final String STARTER_ACTOR = "starter-content";
    private static final String OPERATOR_ACTOR = "operator-content";
    /** Stands for the starter content as a whole among the loaded files. */
    private static final String STARTER_MARK = "starter";

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Settings settings;

    @Inject
    private Validator validator;

    @Inject
    private Clock clock;

    @Transactional
    void load(@Observes @Priority(StartOrder.CONTENT) Startup start) {
        if (settings.starterContent() && database.find(LoadedFile.class, STARTER_MARK) == null
                && agencyTypes.all().isEmpty()) {
            Map<String, String> files = ContentFolder.ofProduct();
            files.forEach((name, yaml) -> take(name, yaml, STARTER_ACTOR));
            database.persist(new LoadedFile(STARTER_MARK, sha256(String.join("", files.values())), clock.instant()));
            LOG.log(Level.INFO, "starter content loaded: {0} files", files.size());
        }
        ContentFolder.of(settings.dataDirectory().resolve("content")).forEach(this::takeIfChanged);
    }

    private void takeIfChanged(String name, String yaml) {
        String sha256 = sha256(yaml);
        Optional<LoadedFile> known = Optional.ofNullable(database.find(LoadedFile.class, name));
        if (known.isPresent() && !known.get().hasChanged(sha256)) {
            return;
        }
        take(name, yaml, OPERATOR_ACTOR);
        known.ifPresentOrElse(file -> file.loadedAgain(sha256, clock.instant()),
                () -> database.persist(new LoadedFile(name, sha256, clock.instant())));
        LOG.log(Level.INFO, "content taken from {0}", name);
    }

    private void take(String name, String yaml, String actor) {
        ContentReader reader = new ContentReader(validator);
        if (name.startsWith(ContentFolder.AGENCY_TYPES + "/")) {
            agencyTypes.write(reader.agencyTypeIn(name, yaml), actor);
            return;
        }
        ContentReader.RetoldCase retold = reader.caseIn(name, yaml);
        knownAgencyTypes(name, retold);
        if (retold.withdrawn()) {
            knowhow.withdraw(retold.key(), actor);
        } else {
            knowhow.retell(retold.key(), retold.content(), retold.source(), actor);
        }
    }

    private void knownAgencyTypes(String name, ContentReader.RetoldCase retold) {
        retold.agencyTypes().filter(code -> !agencyTypes.exists(code)).findFirst().ifPresent(code -> {
            throw new InvalidContent(name, code + " is no kind of agency");
        });
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
