package org.reannotate.application.commandline;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.home.ReannotateHome;

/** The command line inside the platform: application {@code org.reannotate.application.commandline}, without a window. */
public final class CommandLineApplication implements IApplication {

	private volatile @Nullable CommandLineProgram program;

	@Override
	public Object start(IApplicationContext context) {
		Bundle bundle = FrameworkUtil.getBundle(CommandLineApplication.class);
		try (var services = new PlatformServices(bundle.getBundleContext())) {
			var running = new CommandLineProgram(new Services(() -> services.get(DatasetStores.class),
					() -> services.get(AuditService.class), () -> services.get(TrainingService.class),
					() -> services.get(Search.class), () -> services.get(ModelService.class), () -> services.get(Engines.class),
					ReannotateHome.current(), version(bundle)), Terminal.ofProcess());
			program = running;
			try (var interrupt = Interrupt.cancelling(running)) {
				return running.run(Platform.getApplicationArgs());
			}
		} finally {
			program = null;
		}
	}

	private static String version(Bundle bundle) {
		return bundle.getVersion().toString();
	}

	@Override
	public void stop() {
		CommandLineProgram running = program;
		if (running != null) {
			running.cancel();
		}
	}
}
