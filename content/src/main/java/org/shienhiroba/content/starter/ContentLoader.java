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
import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.intake.Intakes;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Settings;
import org.shienhiroba.content.platform.StartOrder;

/**
 * Brings content from files into the database at every start, as one transaction: the starter content once, into an empty
 * database, where a newer product's kinds of agency follow as long as nobody has rewritten them; its list of agencies once,
 * also where the rest was loaded before there was such a list; then from the operator's folder {@code content} in the data
 * directory each file that is new or was changed. A file there with the key of a starter file corrects it. A file that cannot
 * be taken in stops the start, with one line.
 */
@ApplicationScoped
class ContentLoader {
    private static final Logger LOG = System.getLogger(ContentLoader.class.getName());
    private static final String STARTER_ACTOR = "starter-content";
    private static final String OPERATOR_ACTOR = "operator-content";
    /** Stands for the starter content as a whole among the loaded files. */
    private static final String STARTER_MARK = "starter";
    /** Stands for the starter list of agencies, which came later than the other starter content. */
    private static final String AGENCIES_MARK = "starter-agencies";

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Intakes intakes;

    @Inject
    private Settings settings;

    @Inject
    private Validator validator;

    @Inject
    private Clock clock;

    @Transactional
    void load(@Observes @Priority(StartOrder.CONTENT) Startup start) {
        if (settings.starterContent()) {
            takeStarter(ContentFolder.ofProduct());
            takeAgencies();
        }
        ContentFolder.of(settings.dataDirectory().resolve("content")).forEach(this::takeIfChanged);
        knownStandIns();
    }

    private void takeStarter(Map<String, String> files) {
        String sha256 = sha256(String.join("", files.values()));
        LoadedFile known = database.find(LoadedFile.class, STARTER_MARK);
        if (known == null && agencyTypes.allNow().isEmpty()) {
            files.forEach((name, yaml) -> take(name, yaml, STARTER_ACTOR));
            database.persist(new LoadedFile(STARTER_MARK, sha256, clock.instant()));
            LOG.log(Level.INFO, "starter content loaded: {0} files", files.size());
        } else if (known != null && known.hasChanged(sha256)) {
            files.forEach((name, yaml) -> {
                if (isAgencyType(name)) {
                    take(name, yaml, STARTER_ACTOR);
                }
            });
            known.loadedAgain(sha256, clock.instant());
            LOG.log(Level.INFO, "kinds of agency follow the product, but for those that somebody has rewritten");
        }
    }

    /** Once, also where the rest was loaded before there was such a list. */
    private void takeAgencies() {
        if (database.find(LoadedFile.class, STARTER_MARK) != null
                && database.find(LoadedFile.class, AGENCIES_MARK) == null) {
            byte[] list = ContentFolder.agencies();
            database.persist(new LoadedFile(AGENCIES_MARK, sha256(list), clock.instant()));
            intakes.takeOver("agencies.csv", new ByteArrayInputStream(list), STARTER_ACTOR);
        }
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
        if (isAgencyType(name)) {
            AgencyTypeContent type = reader.agencyTypeIn(name, yaml);
            if (actor.equals(STARTER_ACTOR)) {
                agencyTypes.follow(type, actor);
            } else {
                agencyTypes.write(type, actor);
            }
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

    /** Files may name each other in any order, so this is asked when all of them are taken. */
    private void knownStandIns() {
        agencyTypes.allNow().forEach(type -> type.standIns().stream().filter(code -> !agencyTypes.exists(code))
                .findFirst().ifPresent(code -> {
                    throw new InvalidContent(ContentFolder.AGENCY_TYPES + "/" + type.code() + ".yaml",
                            "standIns: " + code + " is no kind of agency");
                }));
    }

    private static boolean isAgencyType(String name) {
        return name.startsWith(ContentFolder.AGENCY_TYPES + "/");
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
