package org.reannotate.editors.audit;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * A command of a bundle that this one does not know, and that an installation may lack. UI thread.
 *
 * @param site where it is run
 * @param id   of the command
 */
public record CommandCall(IServiceLocator site, String id) {

	private Command command() {
		return site.getService(ICommandService.class).getCommand(id);
	}

	/** Whether the command is there. */
	public boolean isThere() {
		return command().isDefined();
	}

	/** Runs it without parameters; returns what it returns, or null. */
	public @Nullable Object run() {
		return run(Map.of());
	}

	/** Runs it with one parameter; returns what it returns, or null. */
	public @Nullable Object run(String parameter, String value) {
		return run(Map.of(parameter, value));
	}

	private @Nullable Object run(Map<String, String> parameters) {
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command(), parameters);
		if (call == null) {
			return null;
		}
		try {
			return site.getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			ILog.of(CommandCall.class).error(e.getMessage(), e);
			return null;
		}
	}
}
