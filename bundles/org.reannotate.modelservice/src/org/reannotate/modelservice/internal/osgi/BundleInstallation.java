package org.reannotate.modelservice.internal.osgi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.installation.WorkerInstallation;

/**
 * The worker as installed in this OSGi framework: the files of its bundle, of those that it shares with the workbench
 * and of the platform's natives, put on a plain class path. The bundles need not be resolved: they are only read.
 */
public final class BundleInstallation implements WorkerInstallation {
    private static final String WORKER = "org.reannotate.worker";
    private static final String IMAGING = "org.reannotate.imaging";
    /** With the framework itself, whose jar has the class that reads texts. */
    private static final List<String> REQUIRED = List.of(WORKER, "org.reannotate.protocol", IMAGING,
            "org.eclipse.lsp4j.jsonrpc", "com.google.gson", "de.siegmar.fastcsv", "org.eclipse.osgi");
    private static final String NATIVES_PREFIX = "org.reannotate.natives.";
    private static final Set<String> HOSTS = Set.of(WORKER, IMAGING);

    private final BundleContext context;
    private final BundleFiles files;

    /** Looks among the bundles of {@code context}; jars inside jars are unpacked into {@code unpackFolder}. */
    public BundleInstallation(BundleContext context, Path unpackFolder) {
        this.context = context;
        this.files = new BundleFiles(unpackFolder);
    }

    @Override
    public List<Path> classPath() throws ModelException {
        var entries = new LinkedHashSet<Path>();
        for (String name : REQUIRED) {
            entries.addAll(files.classPath(required(name)));
        }
        for (Bundle extra : extras()) {
            entries.addAll(files.classPath(extra));
        }
        return List.copyOf(entries);
    }

    private Bundle required(String name) throws ModelException {
        return bundles().filter(bundle -> name.equals(bundle.getSymbolicName()))
                .max(Comparator.comparing(Bundle::getVersion))
                .orElseThrow(() -> new ModelException(NLS.bind(Messages.BundleInstallation_missing, name)));
    }

    /** Natives, fragments of the worker's own bundles, and the logging interface where the worker has none inside. */
    private List<Bundle> extras() {
        var extras = new ArrayList<>(bundles().filter(BundleInstallation::isExtra).toList());
        extras.sort(Comparator.comparing(Bundle::getSymbolicName));
        return extras;
    }

    private static boolean isExtra(Bundle bundle) {
        String name = bundle.getSymbolicName();
        String host = bundle.getHeaders("").get(Constants.FRAGMENT_HOST);
        return name.startsWith(NATIVES_PREFIX) || host != null && HOSTS.contains(host.split(";")[0].strip());
    }

    private Stream<Bundle> bundles() {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getSymbolicName() != null);
    }
}
