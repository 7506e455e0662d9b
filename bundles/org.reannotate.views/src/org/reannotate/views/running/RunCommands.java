package org.reannotate.views.running;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.ui.session.DatasetSession;

/**
 * Commands of other bundles, most of them of the launching one, run by their ids: these views know nothing of launch configurations, and work where
 * that is missing. UI thread only.
 */
public final class RunCommands {

	/** Opens Run Configurations with one for the dataset. */
	public static final String TRAIN = "org.reannotate.commands.train";
	/** Goes on with a run. */
	public static final String RESUME = "org.reannotate.commands.resumeRun";
	/** Opens Run Configurations with a new one that has the recipe of a run. */
	public static final String TRAIN_LIKE = "org.reannotate.commands.trainLike";

	/** Starts an audit, of the editors. */
	public static final String AUDIT = "org.reannotate.commands.audit";

	private static final String CONFIGURATIONS = "org.eclipse.debug.ui.commands.OpenRunConfigurations";

	private RunCommands() {
	}

	/** Whether somebody handles a command. */
	public static boolean has(IServiceLocator site, String id) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		return command.isDefined() && command.isHandled();
	}

	/** Opens the dialog of run configurations: for this dataset, where that can be said. */
	public static void train(IServiceLocator site, DatasetSession session) {
		if (has(site, TRAIN)) {
			run(site, TRAIN, Map.of("dataset", session.folder().toString()));
		} else {
			run(site, CONFIGURATIONS, Map.of());
		}
	}

	/** Runs a command about a run of a dataset. */
	public static void run(IServiceLocator site, String id, DatasetSession session, String run) {
		run(site, id, Map.of("dataset", session.folder().toString(), "run", run));
	}

	private static void run(IServiceLocator site, String id, Map<String, String> parameters) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		try {
			ParameterizedCommand filled = ParameterizedCommand.generateCommand(command, new HashMap<>(parameters));
			if (filled != null) {
				site.getService(IHandlerService.class).executeCommand(filled, null);
			}
		} catch (CommandException e) {
			ILog.of(RunCommands.class).warn(e.getMessage(), e);
		}
	}
}
