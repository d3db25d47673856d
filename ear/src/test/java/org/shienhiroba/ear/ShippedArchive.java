package org.shienhiroba.ear;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as it is shipped, with something beside it that a test or a bench needs. */
public final class ShippedArchive {
    private ShippedArchive() {}

    /** The archive that the build made. */
    public static EnterpriseArchive plain() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("hiroba.test.ear")));
    }

    /** The archive with one more web module, which answers below {@code /} and its name without {@code .war}. */
    public static EnterpriseArchive with(WebArchive module) {
        EnterpriseArchive archive = plain();
        String root = module.getName().replace(".war", "");
        archive.addAsModule(module.addClass(OpenDoor.class).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
        try (InputStream stream = archive.get("META-INF/application.xml").getAsset().openStream()) {
            String descriptor = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            archive.setApplicationXML(new StringAsset(descriptor.replaceFirst("<module>", "<module><web><web-uri>"
                    + module.getName() + "</web-uri><context-root>/" + root
                    + "</context-root></web></module><module>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    /** Writes an archive into a new file of the test's work folder. */
    public static Path written(EnterpriseArchive archive) {
        try {
            Path work = Files.createDirectories(Path.of(System.getProperty("hiroba.test.work")));
            Path file = Files.createTempFile(work, "archive", ".ear");
            archive.as(ZipExporter.class).exportTo(file.toFile(), true);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
