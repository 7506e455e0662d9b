package org.reannotate.application.commandline.engine;

import java.util.concurrent.Callable;

import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.model.engine.OptionalEngine;

import picocli.CommandLine.Command;

/** {@code engine list}. */
@Command(name = "list")
public final class EngineListCommand implements Callable<Integer> {

	private final CommandContext context;

	public EngineListCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		for (OptionalEngine engine : context.services().engines().get().list()) {
			EngineText.lines(engine).forEach(context.terminal()::say);
		}
		return ExitCodes.DONE;
	}
}
