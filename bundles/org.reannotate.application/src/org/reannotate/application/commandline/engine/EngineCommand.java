package org.reannotate.application.commandline.engine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engine}: optional engines and devices. */
@Command(name = "engine",
		subcommands = { EngineListCommand.class, EngineInstallCommand.class, EngineRemoveCommand.class,
				EngineProbeCommand.class })
public final class EngineCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.EngineCommand_nameOne);
	}
}
