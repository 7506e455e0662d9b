package org.reannotate.audit.recipe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.core.words.Cause;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.InstalledBackbones;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * The backbones a person can name: those installed in {@code $REANNOTATE_HOME/backbones}, by the name of their folder,
 * and any folder that holds a {@code backbone.json}.
 */
public final class BackboneCatalog {
    private final ReannotateHome home;
    private final InstalledBackbones installed;

    /** The catalog of that home. */
    public BackboneCatalog(ReannotateHome home) {
        this.home = home;
        this.installed = new InstalledBackbones(home);
    }

    /** Where backbones are installed; need not exist. */
    public Path folder() {
        return home.backbones();
    }

    /** Names of the installed backbones, damaged ones too, sorted. */
    public List<String> names() throws IOException {
        return installed.folders().stream().map(folder -> folder.getFileName().toString()).toList();
    }

    /** The installed backbones that can be read, in order of their names. */
    public List<Backbone> usable() throws IOException {
        var usable = new ArrayList<Backbone>();
        for (Path candidate : installed.folders()) {
            readable(candidate).ifPresent(usable::add);
        }
        return usable;
    }

    /**
     * The backbone of that name or in that folder.
     *
     * @throws AuditException when there is none, naming those there are, or when it is damaged
     */
    public Backbone find(String nameOrFolder) throws AuditException {
        try {
            return Backbone.read(locate(nameOrFolder));
        } catch (BackboneException e) {
            throw new AuditException(e.getMessage(), e);
        } catch (IOException e) {
            throw new AuditException(NLS.bind(Messages.BackboneCatalog_folder, Cause.of(e)), e);
        }
    }

    /** Whether a name means a network of DJL's model zoo, which only the worker can look for. */
    public static boolean isZoo(String name) {
        return name.startsWith("zoo:") || name.startsWith("djl:");
    }

    private Path locate(String nameOrFolder) throws IOException, AuditException {
        Optional<Path> byName = installed.find(nameOrFolder);
        if (byName.isPresent()) {
            return byName.get();
        }
        return folder(nameOrFolder).filter(folder -> Files.isRegularFile(folder.resolve(Backbone.FILE)))
                .orElseThrow(() -> unknown(nameOrFolder));
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private AuditException unknown(String nameOrFolder) {
        String known;
        try {
            known = names().stream().collect(Collectors.joining(", "));
        } catch (IOException e) {
            known = "";
        }
        return new AuditException(known.isEmpty()
                ? NLS.bind(Messages.BackboneCatalog_noneInstalled,
                        new Object[] { nameOrFolder, folder(), Backbone.FILE })
                : NLS.bind(Messages.BackboneCatalog_unknown,
                        new Object[] { nameOrFolder, folder(), known, Backbone.FILE }));
    }

    private static Optional<Backbone> readable(Path candidate) {
        try {
            return Optional.of(Backbone.read(candidate));
        } catch (BackboneException e) {
            // A damaged one is explained when a person names it; it must not stop an audit that did not.
            return Optional.empty();
        }
    }
}
