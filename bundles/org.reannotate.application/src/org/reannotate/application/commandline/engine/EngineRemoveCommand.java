package org.reannotate.application.commandline.engine;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.model.ModelException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engine remove}. */
@Command(name = "remove")
public final class EngineRemoveCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "ID")
	private String id;

	public EngineRemoveCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws ModelException {
		context.services().engines().get().remove(id);
		context.terminal().say(NLS.bind(Messages.EngineRemoveCommand_removed, id));
		return ExitCodes.DONE;
	}
}
