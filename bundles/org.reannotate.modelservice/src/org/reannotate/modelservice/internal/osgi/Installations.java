package org.reannotate.modelservice.internal.osgi;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.protocol.home.ReannotateHome;

/** Where the worker lies when this program runs in OSGi. */
final class Installations {
    private Installations() {
    }

    /** On the class path that the system property names, else among the bundles. */
    static WorkerInstallation of(BundleContext context, ReannotateHome home) {
        Path unpacked = home.workerFiles();
        return PlainInstallation.fromProperty().<WorkerInstallation>map(plain -> plain)
                .orElseGet(() -> new BundleInstallation(context, unpacked));
    }
}
