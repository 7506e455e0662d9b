package org.reannotate.application.commandline.engine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engine}: optional engines and devices. */
@Command(name = "engine",
		subcommands = { EngineListCommand.class, EngineInstallCommand.class, EngineRemoveCommand.class,
				EngineProbeCommand.class },
		description = "Lists, installs, removes and tries engines: what networks are trained with. MXNet on the CPU is"
				+ " always there; its build for NVIDIA graphics cards and PyTorch are fetched on request.")
public final class EngineCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "name what to do: list, install, remove or probe");
	}
}
